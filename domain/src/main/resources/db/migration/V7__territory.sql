-- What all regions together are called, and where their boundaries come from. One row.
create table territory (
    id integer primary key check (id = 1),
    name varchar(1000) not null,
    boundary_source varchar(1000),
    boundary_detail double precision check (boundary_detail >= 0),
    bounded_at timestamp with time zone
);
-- Whatever was imported so far was about Kalimantan.
insert into territory (id, name) select 1, 'Kalimantan' where exists (select id from data_version);

create table boundary (
    regency_code varchar(5) primary key references region (code),
    shape varchar(1000000) not null
);

-- How the derived figures of a version were computed.
create table derivation_step (
    id bigint primary key,
    data_version_id bigint not null references data_version (id),
    step_number integer not null check (step_number >= 1),
    title_indonesian varchar(1000) not null,
    title_english varchar(1000) not null,
    text_indonesian varchar(1000) not null,
    text_english varchar(1000) not null,
    unique (data_version_id, step_number)
);
-- Versions so far hold the start data, or what was entered into them. Their keys are below zero: the sequence hands
-- out none of these.
insert into derivation_step
        (id, data_version_id, step_number, title_english, title_indonesian, text_english, text_indonesian)
    select -(10 * version.id + step.step_number), version.id, step.*
    from data_version version, (values
        (1, 'Workers by province', 'Pekerja per provinsi',
            'Employed persons in Sakernas, August 2025 (8,848,001 together), times 0.9038, so that they add up to exactly the total.',
            'Penduduk bekerja menurut Sakernas Agustus 2025 (bersama-sama 8.848.001 orang) dikalikan 0,9038 agar jumlahnya tepat sama dengan total.'),
        (2, 'Active members by province', 'Peserta aktif per provinsi',
            'The coverage published on 2 February 2026 times 1.0018, so that they add up to exactly the total.',
            'Cakupan yang dipublikasikan pada 2 Februari 2026 dikalikan 1,0018 agar jumlahnya tepat sama dengan total.'),
        (3, 'Kabupaten and kota', 'Kabupaten dan kota',
            'The workers of a province are split by registered population, December 2024, and coverage is taken as the same everywhere in the province. No coverage of a kabupaten or kota has been published, so each of these figures is an estimate until real data are imported.',
            'Pekerja provinsi dibagi menurut penduduk terdaftar, Desember 2024, dan cakupannya dianggap sama di seluruh provinsi. Cakupan kabupaten/kota belum pernah dipublikasikan, maka setiap angkanya adalah perkiraan sampai data sebenarnya diimpor.'),
        (4, 'Segments', 'Segmen',
            'Non-wage: the informal share of workers in each province (Sakernas) for workers, and 889,957 of 3,287,020 members (November 2024) for active members. Members of construction projects count as wage recipients.',
            'Bukan penerima upah: bagian pekerja informal tiap provinsi (Sakernas) untuk pekerja, dan 889.957 dari 3.287.020 peserta (November 2024) untuk peserta aktif. Peserta jasa konstruksi dihitung sebagai penerima upah.')
    ) as step (step_number, title_english, title_indonesian, text_english, text_indonesian);
