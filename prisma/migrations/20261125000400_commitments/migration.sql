-- CreateTable
CREATE TABLE "commitment" (
    "id" TEXT NOT NULL,

CONSTRAINT "commitment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "commitment_version" (
    "id" BIGSERIAL NOT NULL,
    "commitment_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "by_party" TEXT NOT NULL,
    "to_party" TEXT NOT NULL,
    "event_id" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "verifiability" TEXT NOT NULL,
    "completion" TEXT NOT NULL,
    "added_in" INTEGER NOT NULL,
    "retracted_in" INTEGER,

CONSTRAINT "commitment_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "position" (
    "id" TEXT NOT NULL,

CONSTRAINT "position_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "position_version" (
    "id" BIGSERIAL NOT NULL,
    "position_id" TEXT NOT NULL,
    "commitment_id" TEXT NOT NULL,
    "party" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "standing" TEXT NOT NULL,
    "value" TEXT,
    "words" TEXT NOT NULL,
    "said_on" DATE NOT NULL,
    "added_in" INTEGER NOT NULL,
    "retracted_in" INTEGER,

CONSTRAINT "position_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "terms_version" (
    "id" BIGSERIAL NOT NULL,
    "commitment_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "metric" TEXT NOT NULL,
    "amount" DECIMAL,
    "unit" TEXT,
    "basis" TEXT,
    "period_from" DATE,
    "period_to" DATE,
    "deadline" DATE,
    "stated_by" TEXT NOT NULL,
    "stated_on" DATE NOT NULL,
    "supersedes_version" INTEGER,
    "base_months" DECIMAL[],
    "added_in" INTEGER NOT NULL,
    "retracted_in" INTEGER,

CONSTRAINT "terms_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "observation" (
    "id" TEXT NOT NULL,

CONSTRAINT "observation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "observation_version" (
    "id" BIGSERIAL NOT NULL,
    "observation_id" TEXT NOT NULL,
    "commitment_id" TEXT NOT NULL,
    "metric" TEXT NOT NULL,
    "basis" TEXT,
    "period_from" DATE,
    "period_to" DATE,
    "value" DECIMAL NOT NULL,
    "unit" TEXT NOT NULL,
    "cumulative" BOOLEAN NOT NULL,
    "bound" TEXT NOT NULL,
    "upper" DECIMAL,
    "known_from" DATE NOT NULL,
    "note" TEXT,
    "added_in" INTEGER NOT NULL,
    "retracted_in" INTEGER,

CONSTRAINT "observation_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assessment" (
    "id" TEXT NOT NULL,

CONSTRAINT "assessment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assessment_version" (
    "id" BIGSERIAL NOT NULL,
    "assessment_id" TEXT NOT NULL,
    "commitment_id" TEXT NOT NULL,
    "on_day" DATE NOT NULL,
    "known_from" DATE NOT NULL,
    "delivery" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "added_in" INTEGER NOT NULL,
    "retracted_in" INTEGER,

CONSTRAINT "assessment_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "commitment_links_version" (
    "id" BIGSERIAL NOT NULL,
    "commitment_id" TEXT NOT NULL,
    "successor" TEXT,
    "reciprocal" TEXT,
    "added_in" INTEGER NOT NULL,
    "retracted_in" INTEGER,

CONSTRAINT "commitment_links_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "commitment_measure" (
    "version_id" BIGINT NOT NULL,
    "ordinal" SMALLINT NOT NULL,
    "measure_id" TEXT NOT NULL,

CONSTRAINT "commitment_measure_pkey" PRIMARY KEY ("version_id","ordinal")
);

-- CreateTable
CREATE TABLE "commitment_related" (
    "version_id" BIGINT NOT NULL,
    "ordinal" SMALLINT NOT NULL,
    "commitment_id" TEXT NOT NULL,

CONSTRAINT "commitment_related_pkey" PRIMARY KEY ("version_id","ordinal")
);

-- CreateTable
CREATE TABLE "position_evidence" (
    "version_id" BIGINT NOT NULL,
    "ordinal" SMALLINT NOT NULL,
    "document_id" TEXT NOT NULL,
    "whose" TEXT NOT NULL,
    "speaker" TEXT,
    "bearing" TEXT NOT NULL,

CONSTRAINT "position_evidence_pkey" PRIMARY KEY ("version_id","ordinal")
);

-- CreateTable
CREATE TABLE "terms_evidence" (
    "version_id" BIGINT NOT NULL,
    "ordinal" SMALLINT NOT NULL,
    "document_id" TEXT NOT NULL,
    "whose" TEXT NOT NULL,
    "speaker" TEXT,
    "bearing" TEXT NOT NULL,

CONSTRAINT "terms_evidence_pkey" PRIMARY KEY ("version_id","ordinal")
);

-- CreateTable
CREATE TABLE "observation_evidence" (
    "version_id" BIGINT NOT NULL,
    "ordinal" SMALLINT NOT NULL,
    "document_id" TEXT NOT NULL,
    "whose" TEXT NOT NULL,
    "speaker" TEXT,
    "bearing" TEXT NOT NULL,

CONSTRAINT "observation_evidence_pkey" PRIMARY KEY ("version_id","ordinal")
);

-- CreateTable
CREATE TABLE "assessment_evidence" (
    "version_id" BIGINT NOT NULL,
    "ordinal" SMALLINT NOT NULL,
    "document_id" TEXT NOT NULL,
    "whose" TEXT NOT NULL,
    "speaker" TEXT,
    "bearing" TEXT NOT NULL,

CONSTRAINT "assessment_evidence_pkey" PRIMARY KEY ("version_id","ordinal")
);

-- CreateIndex
CREATE INDEX "position_version_commitment_id_idx" ON "position_version"("commitment_id");

-- CreateIndex
CREATE INDEX "observation_version_commitment_id_idx" ON "observation_version"("commitment_id");

-- CreateIndex
CREATE INDEX "assessment_version_commitment_id_idx" ON "assessment_version"("commitment_id");

-- CreateIndex
CREATE UNIQUE INDEX "position_evidence_version_id_document_id_key" ON "position_evidence"("version_id", "document_id");

-- CreateIndex
CREATE UNIQUE INDEX "terms_evidence_version_id_document_id_key" ON "terms_evidence"("version_id", "document_id");

-- CreateIndex
CREATE UNIQUE INDEX "observation_evidence_version_id_document_id_key" ON "observation_evidence"("version_id", "document_id");

-- CreateIndex
CREATE UNIQUE INDEX "assessment_evidence_version_id_document_id_key" ON "assessment_evidence"("version_id", "document_id");

-- AddForeignKey
ALTER TABLE "commitment_version" ADD CONSTRAINT "commitment_version_commitment_id_fkey" FOREIGN KEY ("commitment_id") REFERENCES "commitment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_version" ADD CONSTRAINT "commitment_version_by_party_fkey" FOREIGN KEY ("by_party") REFERENCES "economy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_version" ADD CONSTRAINT "commitment_version_to_party_fkey" FOREIGN KEY ("to_party") REFERENCES "economy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_version" ADD CONSTRAINT "commitment_version_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "position_version" ADD CONSTRAINT "position_version_position_id_fkey" FOREIGN KEY ("position_id") REFERENCES "position"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "position_version" ADD CONSTRAINT "position_version_commitment_id_fkey" FOREIGN KEY ("commitment_id") REFERENCES "commitment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "position_version" ADD CONSTRAINT "position_version_party_fkey" FOREIGN KEY ("party") REFERENCES "economy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "terms_version" ADD CONSTRAINT "terms_version_commitment_id_fkey" FOREIGN KEY ("commitment_id") REFERENCES "commitment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "terms_version" ADD CONSTRAINT "terms_version_stated_by_fkey" FOREIGN KEY ("stated_by") REFERENCES "economy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "observation_version" ADD CONSTRAINT "observation_version_observation_id_fkey" FOREIGN KEY ("observation_id") REFERENCES "observation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "observation_version" ADD CONSTRAINT "observation_version_commitment_id_fkey" FOREIGN KEY ("commitment_id") REFERENCES "commitment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment_version" ADD CONSTRAINT "assessment_version_assessment_id_fkey" FOREIGN KEY ("assessment_id") REFERENCES "assessment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment_version" ADD CONSTRAINT "assessment_version_commitment_id_fkey" FOREIGN KEY ("commitment_id") REFERENCES "commitment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_links_version" ADD CONSTRAINT "commitment_links_version_commitment_id_fkey" FOREIGN KEY ("commitment_id") REFERENCES "commitment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_links_version" ADD CONSTRAINT "commitment_links_version_successor_fkey" FOREIGN KEY ("successor") REFERENCES "commitment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_links_version" ADD CONSTRAINT "commitment_links_version_reciprocal_fkey" FOREIGN KEY ("reciprocal") REFERENCES "commitment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_measure" ADD CONSTRAINT "commitment_measure_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "commitment_links_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_measure" ADD CONSTRAINT "commitment_measure_measure_id_fkey" FOREIGN KEY ("measure_id") REFERENCES "measure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_related" ADD CONSTRAINT "commitment_related_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "commitment_links_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_related" ADD CONSTRAINT "commitment_related_commitment_id_fkey" FOREIGN KEY ("commitment_id") REFERENCES "commitment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "position_evidence" ADD CONSTRAINT "position_evidence_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "position_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "position_evidence" ADD CONSTRAINT "position_evidence_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "position_evidence" ADD CONSTRAINT "position_evidence_speaker_fkey" FOREIGN KEY ("speaker") REFERENCES "economy"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "terms_evidence" ADD CONSTRAINT "terms_evidence_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "terms_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "terms_evidence" ADD CONSTRAINT "terms_evidence_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "terms_evidence" ADD CONSTRAINT "terms_evidence_speaker_fkey" FOREIGN KEY ("speaker") REFERENCES "economy"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "observation_evidence" ADD CONSTRAINT "observation_evidence_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "observation_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "observation_evidence" ADD CONSTRAINT "observation_evidence_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "observation_evidence" ADD CONSTRAINT "observation_evidence_speaker_fkey" FOREIGN KEY ("speaker") REFERENCES "economy"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment_evidence" ADD CONSTRAINT "assessment_evidence_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "assessment_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment_evidence" ADD CONSTRAINT "assessment_evidence_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment_evidence" ADD CONSTRAINT "assessment_evidence_speaker_fkey" FOREIGN KEY ("speaker") REFERENCES "economy"("id") ON DELETE SET NULL ON UPDATE CASCADE;
