-- Why published figures contradict each other, in a person's words. The key holds the figures themselves: where one
-- changes in a later data version, the explanation no longer applies.
create table explanation (
    figures varchar(1000) primary key,
    reason varchar(500) not null,
    explained_at timestamp with time zone not null
);
