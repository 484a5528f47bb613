// Records with the given ids, each with all its versions.
//! records-by property=recordId
