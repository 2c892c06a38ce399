-- Texts that people read have an Indonesian and an English form; an empty form is missing, and readers see the other.
-- What is stored so far stays in the form of its language.

alter table data_version rename column pool to pool_indonesian;
alter table data_version add column pool_english varchar(1000) default '' not null;
alter table data_version rename column source to source_indonesian;
alter table data_version add column source_english varchar(1000) default '' not null;

alter table coverage_observation rename column source to source_indonesian;
alter table coverage_observation add column source_english varchar(1000) default '' not null;

alter table published_claim rename column note to note_english;
alter table published_claim add column note_indonesian varchar(1000) default '' not null;
alter table published_claim rename column source to source_indonesian;
alter table published_claim add column source_english varchar(1000) default '' not null;

alter table model_parameter rename column unit to unit_english;
alter table model_parameter add column unit_indonesian varchar(1000) default '' not null;
alter table model_parameter rename column source to source_english;
alter table model_parameter add column source_indonesian varchar(1000) default '' not null;

alter table lever_position rename column unit to unit_english;
alter table lever_position add column unit_indonesian varchar(1000) default '' not null;
alter table lever_position rename column reference to reference_english;
alter table lever_position add column reference_indonesian varchar(1000) default '' not null;

alter table unit_cost rename column unit to unit_english;
alter table unit_cost add column unit_indonesian varchar(1000) default '' not null;
alter table unit_cost rename column source to source_english;
alter table unit_cost add column source_indonesian varchar(1000) default '' not null;

alter table field_capacity rename column unit to unit_english;
alter table field_capacity add column unit_indonesian varchar(1000) default '' not null;
alter table field_capacity rename column source to source_english;
alter table field_capacity add column source_indonesian varchar(1000) default '' not null;

alter table media_reach rename column source to source_english;
alter table media_reach add column source_indonesian varchar(1000) default '' not null;

-- The code of an intervention stays; its description in words is new and begins as the code without underscores.
alter table effect_estimate add column description_english varchar(1000) default '' not null;
update effect_estimate set description_english = replace(intervention, '_', ' ');
alter table effect_estimate add column description_indonesian varchar(1000) default '' not null;
alter table effect_estimate rename column outcome to outcome_english;
alter table effect_estimate add column outcome_indonesian varchar(1000) default '' not null;
alter table effect_estimate rename column effect to effect_english;
alter table effect_estimate add column effect_indonesian varchar(1000) default '' not null;
alter table effect_estimate rename column unit to unit_english;
alter table effect_estimate add column unit_indonesian varchar(1000) default '' not null;
alter table effect_estimate rename column sample to sample_english;
alter table effect_estimate add column sample_indonesian varchar(1000) default '' not null;
alter table effect_estimate rename column country to country_english;
alter table effect_estimate add column country_indonesian varchar(1000) default '' not null;
alter table effect_estimate rename column note to note_english;
alter table effect_estimate add column note_indonesian varchar(1000) default '' not null;
