// Conditions on a member.
//! has-edge-on-day node=member given=memberIds needed=partyId EDGES=MEMBER_OF
