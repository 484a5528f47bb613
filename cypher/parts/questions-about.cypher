// Conditions on a question q with a known asker: it names the countries within the scope, and it or its answer is about the topics.
//? aboutScope
AND EXISTS { (q)<-[:ASKED]-() }
/// aboutScope
//! names-countries textKind=QUESTION text=q
//! exchange-about
