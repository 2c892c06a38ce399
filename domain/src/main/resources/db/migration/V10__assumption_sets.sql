-- Assumptions that somebody keeps under a name. Their values never change; a scenario copies them, with the name.
create sequence assumption_set_id;
create table assumption_set (
    id bigint primary key,
    name varchar(1000) not null,
    note varchar(1000) not null,
    -- the data whose ranges the values were checked against
    data_version_label varchar(20) not null references data_version (label),
    created_at timestamp with time zone not null,
    deleted_at timestamp with time zone
);
create index assumption_set_data_version on assumption_set (data_version_label);

create table assumption_set_value (
    assumption_set_id bigint not null references assumption_set (id),
    assumption_key varchar(1000) not null,
    assumed_value double precision not null,
    primary key (assumption_set_id, assumption_key)
);

-- The name of the set that the assumptions of a scenario were taken from; empty where from none.
alter table scenario_version add column assumption_set varchar(1000) default '' not null;

-- A set is saved under the key of its request, as scenarios are.
alter table idempotency_record add column assumption_set_id bigint references assumption_set (id);
create index idempotency_record_assumption_set on idempotency_record (assumption_set_id);
