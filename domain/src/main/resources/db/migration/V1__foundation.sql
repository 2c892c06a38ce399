-- The first schema. One SQL for H2 and PostgreSQL.

create sequence data_version_id;
create sequence scenario_id;
create sequence scenario_version_id;
-- Rows that come by the dozen: their numbers are handed out by the fifty, 1 to 50 first.
create sequence fact_id start with 50 increment by 50;
create sequence lever_setting_id start with 50 increment by 50;

create table province (
    code varchar(2) primary key,
    name varchar(1000) not null
);

create table regency (
    code varchar(5) primary key,
    name varchar(1000) not null,
    short_name varchar(1000) not null,
    kind varchar(20) not null,
    province_code varchar(2) not null references province (code),
    villages integer not null check (villages >= 0),
    tile_column integer not null,
    tile_row integer not null,
    unique (tile_column, tile_row)
);
create index regency_province on regency (province_code);

create table data_version (
    id bigint primary key,
    label varchar(20) not null unique,
    base_month varchar(7) not null,
    pool varchar(1000) not null,
    source varchar(1000) not null,
    created_at timestamp with time zone not null,
    -- true or null: a unique column holds many nulls, but one true only
    is_current boolean unique check (is_current)
);

create table coverage_observation (
    id bigint primary key,
    data_version_id bigint not null references data_version (id),
    regency_code varchar(5) not null references regency (code),
    segment varchar(20) not null,
    observed_month varchar(7) not null,
    workers bigint not null check (workers >= 0),
    active bigint not null check (active >= 0),
    supported bigint check (supported >= 0),
    lapsed bigint check (lapsed >= 0),
    origin varchar(20) not null,
    source varchar(1000) not null,
    unique (data_version_id, regency_code, segment, observed_month),
    check (active <= workers),
    check (supported <= active),
    check (lapsed <= workers - active)
);
create index coverage_observation_regency on coverage_observation (regency_code);

create table published_claim (
    id bigint primary key,
    data_version_id bigint not null references data_version (id),
    claim_number integer not null check (claim_number >= 1),
    claimed_on date not null,
    region varchar(1000) not null,
    pool_printed bigint check (pool_printed >= 0),
    members_printed bigint check (members_printed >= 0),
    percent_printed double precision check (percent_printed >= 0),
    rest_printed bigint check (rest_printed >= 0),
    note varchar(1000) not null,
    source varchar(1000) not null,
    unique (data_version_id, claim_number)
);

-- A parameter that all segments share has no segment, and nulls are never equal in a unique key: the import sees to
-- it that such a parameter has one row.
create table model_parameter (
    id bigint primary key,
    data_version_id bigint not null references data_version (id),
    parameter_key varchar(1000) not null,
    segment varchar(20),
    central double precision not null,
    minimum double precision not null,
    maximum double precision not null,
    distribution varchar(1000) not null,
    unit varchar(1000) not null,
    grade varchar(1) not null,
    source varchar(1000) not null,
    unique (data_version_id, parameter_key, segment),
    check (central between minimum and maximum)
);

create table lever_position (
    id bigint primary key,
    data_version_id bigint not null references data_version (id),
    lever varchar(40) not null,
    unit varchar(1000) not null,
    minimum double precision not null,
    position_none double precision not null,
    position_low double precision not null,
    position_medium double precision not null,
    position_high double precision not null,
    maximum double precision not null,
    reference varchar(1000) not null,
    grade varchar(1) not null,
    unique (data_version_id, lever),
    check (minimum <= position_none and position_high <= maximum),
    check (position_none <= position_low and position_low <= position_medium and position_medium <= position_high)
);

create table unit_cost (
    id bigint primary key,
    data_version_id bigint not null references data_version (id),
    cost_key varchar(1000) not null,
    unit varchar(1000) not null,
    central double precision not null,
    low_value double precision not null check (low_value >= 0),
    high_value double precision not null,
    payer varchar(20),
    grade varchar(1) not null,
    source varchar(1000) not null,
    unique (data_version_id, cost_key),
    check (central between low_value and high_value)
);

create table field_capacity (
    id bigint primary key,
    data_version_id bigint not null references data_version (id),
    capacity_key varchar(1000) not null,
    capacity double precision not null check (capacity >= 0),
    unit varchar(1000) not null,
    grade varchar(1) not null,
    source varchar(1000) not null,
    unique (data_version_id, capacity_key)
);

create table media_reach (
    id bigint primary key,
    data_version_id bigint not null references data_version (id),
    province_code varchar(2) not null references province (code),
    reach_percent double precision not null check (reach_percent between 0 and 100),
    reach_year integer not null,
    source varchar(1000) not null,
    unique (data_version_id, province_code)
);
create index media_reach_province on media_reach (province_code);

create table effect_estimate (
    id bigint primary key,
    data_version_id bigint not null references data_version (id),
    intervention varchar(1000) not null,
    outcome varchar(1000) not null,
    effect varchar(1000) not null,
    unit varchar(1000) not null,
    ci_low double precision,
    ci_high double precision,
    sample varchar(1000) not null,
    country varchar(1000) not null,
    study_year integer not null,
    citation varchar(1000) not null,
    address varchar(1000) not null,
    verified varchar(1000) not null,
    note varchar(1000) not null,
    check (ci_low <= ci_high)
);
create index effect_estimate_data_version on effect_estimate (data_version_id);

create table scenario (
    id bigint primary key,
    link_token varchar(22) not null unique,
    -- nobody owns anything until there are accounts
    owner varchar(1000),
    newest_version integer not null check (newest_version >= 1),
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    row_version bigint not null
);
create index scenario_changed on scenario (changed_at);

create table scenario_version (
    id bigint primary key,
    scenario_id bigint not null references scenario (id),
    version_number integer not null check (version_number >= 1),
    name varchar(1000) not null,
    note varchar(1000) not null,
    months integer not null check (months between 1 and 240),
    data_version_label varchar(20) not null references data_version (label),
    model_version varchar(1000) not null,
    created_at timestamp with time zone not null,
    unique (scenario_id, version_number)
);
create index scenario_version_data_version on scenario_version (data_version_label);

create table lever_setting (
    id bigint primary key,
    scenario_version_id bigint not null references scenario_version (id),
    setting_order integer not null,
    lever varchar(40) not null,
    -- region codes separated by commas; empty: all
    regions varchar(8000) not null,
    from_month varchar(7),
    to_month varchar(7),
    setting_value double precision not null check (setting_value >= 0),
    duration_months integer check (duration_months between 1 and 24),
    -- such as APBDES=0.6,APBD_REGENCY=0.4; empty: the usual payer
    payers varchar(1000) not null,
    unique (scenario_version_id, setting_order)
);

create table scenario_assumption (
    scenario_version_id bigint not null references scenario_version (id),
    assumption_key varchar(1000) not null,
    assumed_value double precision not null,
    primary key (scenario_version_id, assumption_key)
);
