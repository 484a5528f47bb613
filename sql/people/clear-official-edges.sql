-- Removes the parties, constituencies and offices of a member before those of official lists are written.
DELETE FROM member_of_party WHERE memberId = :id;
DELETE FROM member_represents_constituency WHERE memberId = :id;
DELETE FROM member_held_office WHERE memberId = :id;
