-- A province, a kabupaten or kota, a kecamatan, a desa or kelurahan: each is a region, known by its code.
create table region (
    code varchar(13) primary key,
    -- PROVINCE, REGENCY, or LOCALITY for all that is smaller; how small, its code says
    region_type varchar(20) not null,
    name varchar(1000) not null,
    -- the province of a kabupaten or kota, the kabupaten or kota of what is smaller: the code begins with it
    parent_code varchar(5),
    short_name varchar(1000),
    kind varchar(20),
    villages integer check (villages >= 0),
    tile_column integer,
    tile_row integer,
    unique (tile_column, tile_row)
);
create index region_parent on region (parent_code);

insert into region (code, region_type, name) select code, 'PROVINCE', name from province;
insert into region (code, region_type, name, parent_code, short_name, kind, villages, tile_column, tile_row)
    select code, 'REGENCY', name, province_code, short_name, kind, villages, tile_column, tile_row from regency;

drop table regency cascade;
drop table province cascade;
alter table coverage_observation add foreign key (regency_code) references region (code);
alter table media_reach add foreign key (province_code) references region (code);

-- The figures of other regions than kabupaten and kota. Those of all parts of one kabupaten or kota in one month are
-- one sheet, and so are those of a province itself. A sheet is never changed; versions of the data share it.
create sequence detail_sheet_id start with 50 increment by 50;
create table detail_sheet (
    id bigint primary key,
    within_code varchar(5) not null references region (code),
    observed_month varchar(7) not null
);
create index detail_sheet_within on detail_sheet (within_code, observed_month);

create table version_sheet (
    data_version_id bigint not null references data_version (id),
    sheet_id bigint not null references detail_sheet (id),
    primary key (data_version_id, sheet_id)
);
create index version_sheet_sheet on version_sheet (sheet_id);

-- There may be millions of rows: the key is the only index.
create table detail_observation (
    sheet_id bigint not null references detail_sheet (id),
    region_code varchar(13) not null references region (code),
    segment varchar(20) not null,
    workers bigint not null check (workers >= 0),
    active bigint not null check (active >= 0),
    supported bigint check (supported >= 0),
    lapsed bigint check (lapsed >= 0),
    origin varchar(20) not null,
    source_indonesian varchar(1000) not null,
    source_english varchar(1000) not null,
    primary key (sheet_id, region_code, segment),
    check (active <= workers),
    check (supported <= active),
    check (lapsed <= workers - active)
);
