-- Figures that are entered are kept under the key of their request, as saves are; then the record names the data version.
alter table idempotency_record add column data_version_id bigint references data_version (id);
create index idempotency_record_data_version on idempotency_record (data_version_id);

-- How a person had tables with certain headings read: the headings as a digest, each answer by the name that the address of
-- an import gives it.
create table remembered_table (
    headings varchar(64) primary key,
    answered_at timestamp with time zone not null
);
create table remembered_answer (
    headings varchar(64) not null references remembered_table (headings),
    question varchar(64) not null,
    answer varchar(500) not null,
    primary key (headings, question)
);
