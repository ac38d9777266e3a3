-- Files on their way into a changeset, and what would come of their rows. They are private to who brought them, no facts, and
-- go after a day.

-- CreateTable
CREATE TABLE "staged_import" (
    "id" UUID NOT NULL,
    "owner" TEXT NOT NULL,
    "noun" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "file_hash" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "settings" JSONB NOT NULL,
    "heads" JSONB NOT NULL,
    "samples" JSONB NOT NULL,
    "state" TEXT NOT NULL,
    "total" INTEGER NOT NULL,
    "done" INTEGER NOT NULL DEFAULT 0,
    "changeset_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "staged_import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staged_row" (
    "import_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "outcome" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "record" JSONB,
    "based_on" INTEGER NOT NULL,
    "problems" JSONB NOT NULL,
    "cells" JSONB,

    CONSTRAINT "staged_row_pkey" PRIMARY KEY ("import_id","number")
);

-- CreateIndex
CREATE INDEX "staged_import_owner_idx" ON "staged_import"("owner");

-- CreateIndex
CREATE INDEX "staged_import_expires_at_idx" ON "staged_import"("expires_at");

-- AddForeignKey
ALTER TABLE "staged_row" ADD CONSTRAINT "staged_row_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "staged_import"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "staged_import"
  ADD CONSTRAINT "staged_import_state_known" CHECK ("state" IN ('read', 'checking', 'checked', 'added')),
  ADD CONSTRAINT "staged_import_expires_later" CHECK ("expires_at" > "created_at");
ALTER TABLE "staged_row"
  ADD CONSTRAINT "staged_row_outcome_known" CHECK ("outcome" IN ('new', 'changed', 'unchanged', 'refused')),
  -- Only what was refused has reasons, and only that keeps its cells, to be given back with them.
  ADD CONSTRAINT "staged_row_refused_with_reasons" CHECK (("outcome" = 'refused') = (jsonb_array_length("problems") > 0)),
  ADD CONSTRAINT "staged_row_changes_with_record" CHECK (("outcome" IN ('new', 'changed')) = ("record" IS NOT NULL));
