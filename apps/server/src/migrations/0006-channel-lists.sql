-- Channels of a team are listed by name, capitals first, the same on every database.
drop index channels_team_id_display_name;
create index channels_team_id_display_name on channels (team_id, display_name collate "C", id);
