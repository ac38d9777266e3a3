-- CreateTable
CREATE TABLE "changeset" (
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "publisher" TEXT,
    "comment" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "submitted_at" TIMESTAMPTZ(3),

    CONSTRAINT "changeset_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "changeset_change" (
    "changeset_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "noun" TEXT NOT NULL,
    "act" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "record" JSONB,

    CONSTRAINT "changeset_change_pkey" PRIMARY KEY ("changeset_id","ordinal")
);

-- CreateTable
CREATE TABLE "edition" (
    "number" INTEGER NOT NULL,
    "changeset_id" UUID NOT NULL,
    "published_at" TIMESTAMPTZ(3),

    CONSTRAINT "edition_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "number" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor" TEXT NOT NULL,
    "command" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "subject" TEXT,
    "detail" JSONB,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "economy" (
    "id" TEXT NOT NULL,

    CONSTRAINT "economy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "economy_version" (
    "id" BIGSERIAL NOT NULL,
    "economy_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "in_sentence" TEXT NOT NULL,
    "adjective" TEXT NOT NULL,
    "added_in" INTEGER NOT NULL,
    "retracted_in" INTEGER,

    CONSTRAINT "economy_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "authority" (
    "id" TEXT NOT NULL,

    CONSTRAINT "authority_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "authority_version" (
    "id" BIGSERIAL NOT NULL,
    "authority_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "additional" BOOLEAN NOT NULL,
    "colour" SMALLINT NOT NULL,
    "added_in" INTEGER NOT NULL,
    "retracted_in" INTEGER,

    CONSTRAINT "authority_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "document" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,

    CONSTRAINT "document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "document_version" (
    "id" BIGSERIAL NOT NULL,
    "document_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "publisher" TEXT NOT NULL,
    "publisher_side" TEXT,
    "url" TEXT,
    "published_on" DATE NOT NULL,
    "printed_on" DATE,
    "language" TEXT NOT NULL,
    "citation" TEXT,
    "verification" TEXT NOT NULL,
    "added_in" INTEGER NOT NULL,
    "retracted_in" INTEGER,

    CONSTRAINT "document_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event" (
    "id" TEXT NOT NULL,

    CONSTRAINT "event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_version" (
    "id" BIGSERIAL NOT NULL,
    "event_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "mark" TEXT NOT NULL,
    "in_sentence" TEXT NOT NULL,
    "on_day" DATE NOT NULL,
    "place" TEXT,
    "summary" TEXT NOT NULL,
    "featured" INTEGER,
    "added_in" INTEGER NOT NULL,
    "retracted_in" INTEGER,

    CONSTRAINT "event_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_party" (
    "version_id" BIGINT NOT NULL,
    "ordinal" SMALLINT NOT NULL,
    "economy_id" TEXT NOT NULL,

    CONSTRAINT "event_party_pkey" PRIMARY KEY ("version_id","ordinal")
);

-- CreateTable
CREATE TABLE "event_document" (
    "version_id" BIGINT NOT NULL,
    "ordinal" SMALLINT NOT NULL,
    "document_id" TEXT NOT NULL,

    CONSTRAINT "event_document_pkey" PRIMARY KEY ("version_id","ordinal")
);

-- CreateTable
CREATE TABLE "measure" (
    "id" TEXT NOT NULL,

    CONSTRAINT "measure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "measure_version" (
    "id" BIGSERIAL NOT NULL,
    "measure_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "imposed_by" TEXT NOT NULL,
    "authority_id" TEXT NOT NULL,
    "scope_kind" TEXT NOT NULL,
    "scope_description" TEXT NOT NULL,
    "trade_covered_usd" DECIMAL,
    "stacking" TEXT,
    "note" TEXT,
    "headings" TEXT[],
    "added_in" INTEGER NOT NULL,
    "retracted_in" INTEGER,

    CONSTRAINT "measure_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "measure_target" (
    "version_id" BIGINT NOT NULL,
    "ordinal" SMALLINT NOT NULL,
    "economy_id" TEXT NOT NULL,

    CONSTRAINT "measure_target_pkey" PRIMARY KEY ("version_id","ordinal")
);

-- CreateTable
CREATE TABLE "scope_line" (
    "version_id" BIGINT NOT NULL,
    "ordinal" SMALLINT NOT NULL,
    "code_system" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "include" BOOLEAN NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,

    CONSTRAINT "scope_line_pkey" PRIMARY KEY ("version_id","ordinal")
);

-- CreateTable
CREATE TABLE "measure_document" (
    "version_id" BIGINT NOT NULL,
    "ordinal" SMALLINT NOT NULL,
    "document_id" TEXT NOT NULL,

    CONSTRAINT "measure_document_pkey" PRIMARY KEY ("version_id","ordinal")
);

-- CreateTable
CREATE TABLE "provision" (
    "id" TEXT NOT NULL,

    CONSTRAINT "provision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "provision_version" (
    "id" BIGSERIAL NOT NULL,
    "provision_id" TEXT NOT NULL,
    "measure_id" TEXT NOT NULL,
    "document_id" TEXT NOT NULL,
    "document_kind" TEXT NOT NULL,
    "act" TEXT NOT NULL,
    "standing" TEXT NOT NULL,
    "rate_kind" TEXT,
    "rate_pct" DECIMAL,
    "rate_text" TEXT,
    "from_day" DATE,
    "to_day" DATE,
    "sequence" INTEGER NOT NULL,
    "note" TEXT,
    "verification" TEXT NOT NULL,
    "added_in" INTEGER NOT NULL,
    "retracted_in" INTEGER,

    CONSTRAINT "provision_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "coverage_version" (
    "id" BIGSERIAL NOT NULL,
    "measure_id" TEXT NOT NULL,
    "covered_through" DATE NOT NULL,
    "added_in" INTEGER NOT NULL,
    "retracted_in" INTEGER,

    CONSTRAINT "coverage_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "series" (
    "id" TEXT NOT NULL,

    CONSTRAINT "series_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "series_version" (
    "id" BIGSERIAL NOT NULL,
    "series_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "imposed_by" TEXT NOT NULL,
    "target" TEXT NOT NULL,
    "quantity" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "publisher" TEXT NOT NULL,
    "added_in" INTEGER NOT NULL,
    "retracted_in" INTEGER,

    CONSTRAINT "series_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "point_version" (
    "id" BIGSERIAL NOT NULL,
    "series_id" TEXT NOT NULL,
    "on_day" DATE NOT NULL,
    "document_id" TEXT NOT NULL,
    "value" DECIMAL NOT NULL,
    "note" TEXT,
    "added_in" INTEGER NOT NULL,
    "retracted_in" INTEGER,

    CONSTRAINT "point_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_period" (
    "id" BIGSERIAL NOT NULL,
    "measure_id" TEXT NOT NULL,
    "from_day" DATE NOT NULL,
    "to_day" DATE,
    "known_from" DATE NOT NULL,
    "known_to" DATE,
    "edition_from" INTEGER NOT NULL,
    "edition_to" INTEGER,
    "state" TEXT NOT NULL,
    "due_state" TEXT NOT NULL,
    "legal_state" TEXT NOT NULL,
    "rate_kind" TEXT,
    "rate_pct" DECIMAL,
    "rate_text" TEXT,
    "provision_id" TEXT NOT NULL,
    "basis" TEXT[],

    CONSTRAINT "rate_period_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "edition_changeset_id_key" ON "edition"("changeset_id");

-- CreateIndex
CREATE UNIQUE INDEX "document_id_kind_key" ON "document"("id", "kind");

-- CreateIndex
CREATE INDEX "provision_version_measure_id_idx" ON "provision_version"("measure_id");

-- CreateIndex
CREATE INDEX "provision_version_document_id_idx" ON "provision_version"("document_id");

-- CreateIndex
CREATE INDEX "rate_period_measure_id_from_day_idx" ON "rate_period"("measure_id", "from_day");

-- AddForeignKey
ALTER TABLE "changeset_change" ADD CONSTRAINT "changeset_change_changeset_id_fkey" FOREIGN KEY ("changeset_id") REFERENCES "changeset"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition" ADD CONSTRAINT "edition_changeset_id_fkey" FOREIGN KEY ("changeset_id") REFERENCES "changeset"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "economy_version" ADD CONSTRAINT "economy_version_economy_id_fkey" FOREIGN KEY ("economy_id") REFERENCES "economy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "authority_version" ADD CONSTRAINT "authority_version_authority_id_fkey" FOREIGN KEY ("authority_id") REFERENCES "authority"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_version" ADD CONSTRAINT "document_version_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_version" ADD CONSTRAINT "document_version_publisher_side_fkey" FOREIGN KEY ("publisher_side") REFERENCES "economy"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_version" ADD CONSTRAINT "event_version_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_party" ADD CONSTRAINT "event_party_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "event_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_party" ADD CONSTRAINT "event_party_economy_id_fkey" FOREIGN KEY ("economy_id") REFERENCES "economy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_document" ADD CONSTRAINT "event_document_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "event_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_document" ADD CONSTRAINT "event_document_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measure_version" ADD CONSTRAINT "measure_version_measure_id_fkey" FOREIGN KEY ("measure_id") REFERENCES "measure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measure_version" ADD CONSTRAINT "measure_version_imposed_by_fkey" FOREIGN KEY ("imposed_by") REFERENCES "economy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measure_version" ADD CONSTRAINT "measure_version_authority_id_fkey" FOREIGN KEY ("authority_id") REFERENCES "authority"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measure_target" ADD CONSTRAINT "measure_target_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "measure_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measure_target" ADD CONSTRAINT "measure_target_economy_id_fkey" FOREIGN KEY ("economy_id") REFERENCES "economy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scope_line" ADD CONSTRAINT "scope_line_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "measure_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measure_document" ADD CONSTRAINT "measure_document_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "measure_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measure_document" ADD CONSTRAINT "measure_document_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "provision_version" ADD CONSTRAINT "provision_version_provision_id_fkey" FOREIGN KEY ("provision_id") REFERENCES "provision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "provision_version" ADD CONSTRAINT "provision_version_measure_id_fkey" FOREIGN KEY ("measure_id") REFERENCES "measure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "provision_version" ADD CONSTRAINT "provision_version_document_id_document_kind_fkey" FOREIGN KEY ("document_id", "document_kind") REFERENCES "document"("id", "kind") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coverage_version" ADD CONSTRAINT "coverage_version_measure_id_fkey" FOREIGN KEY ("measure_id") REFERENCES "measure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "series_version" ADD CONSTRAINT "series_version_series_id_fkey" FOREIGN KEY ("series_id") REFERENCES "series"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "series_version" ADD CONSTRAINT "series_version_imposed_by_fkey" FOREIGN KEY ("imposed_by") REFERENCES "economy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "series_version" ADD CONSTRAINT "series_version_target_fkey" FOREIGN KEY ("target") REFERENCES "economy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "point_version" ADD CONSTRAINT "point_version_series_id_fkey" FOREIGN KEY ("series_id") REFERENCES "series"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "point_version" ADD CONSTRAINT "point_version_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rate_period" ADD CONSTRAINT "rate_period_measure_id_fkey" FOREIGN KEY ("measure_id") REFERENCES "measure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

