-- Which save was done under which key, so that the same request sent again gets the same answer. The scenario is null
-- only inside the transaction that saves: the key is taken first, so that a second request waits for the first.
create table idempotency_record (
    idempotency_key varchar(64) primary key,
    fingerprint varchar(64) not null,
    scenario_id bigint references scenario (id),
    version_number integer,
    created_at timestamp with time zone not null
);
create index idempotency_record_created on idempotency_record (created_at);
create index idempotency_record_scenario on idempotency_record (scenario_id);
