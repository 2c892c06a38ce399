-- Why a data version was made, where it did not come with figures that somebody reported.
alter table data_version add column reason_indonesian varchar(1000) default '' not null;
alter table data_version add column reason_english varchar(1000) default '' not null;
