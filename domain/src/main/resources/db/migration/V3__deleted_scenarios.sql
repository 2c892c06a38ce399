-- What somebody deletes can be brought back.
alter table scenario add column deleted_at timestamp with time zone;
