// Conditions on an office.
//! has-edge-on-day node=office given=officeIds needed=on EDGES=HELD
