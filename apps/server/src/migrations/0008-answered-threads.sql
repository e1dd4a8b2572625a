-- The row of a thread changes with every reply. Without an indexed column among those that change, and with its list of
-- participants in the row as it is, most changes find room in the same page and touch no index.
drop index threads_channel_id;
create index threads_channel_id on threads (channel_id);
alter table threads set (toast_tuple_target = 8160);
