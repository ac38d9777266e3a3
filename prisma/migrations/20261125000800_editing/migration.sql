-- Editing: who worked on a change, what it was based on, and that nobody publishes their own work.

-- AlterTable
ALTER TABLE "changeset" ADD COLUMN "revision" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN "reverts" INTEGER;

-- AlterTable
ALTER TABLE "changeset_change" ADD COLUMN "based_on" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN "revision" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN "reason" TEXT;

-- AlterTable
ALTER TABLE "edition" ADD COLUMN "alone_reason" TEXT;

-- CreateTable
CREATE TABLE "change_author" (
    "changeset_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "author" TEXT NOT NULL,

    CONSTRAINT "change_author_pkey" PRIMARY KEY ("changeset_id","ordinal","author")
);

-- CreateTable
CREATE TABLE "lone_publishing" (
    "number" INTEGER NOT NULL,
    "is_on" BOOLEAN NOT NULL,
    "actor" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "switched_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "lone_publishing_pkey" PRIMARY KEY ("number")
);

-- CreateIndex
CREATE INDEX "changeset_change_noun_key_idx" ON "changeset_change"("noun", "key");

-- AddForeignKey
ALTER TABLE "change_author" ADD CONSTRAINT "change_author_changeset_id_fkey" FOREIGN KEY ("changeset_id") REFERENCES "changeset"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was published before authors were kept is the work of the changeset's author.
INSERT INTO "change_author" ("changeset_id", "ordinal", "author")
  SELECT c."changeset_id", c."ordinal", s."author" FROM "changeset_change" c JOIN "changeset" s ON s."id" = c."changeset_id";

-- ---------------------------------------------------------------------------------------------------------------------
-- Who worked on a change stays its author for ever, also where somebody else edits or removes it later.

CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "change_author"
  FOR EACH ROW EXECUTE FUNCTION parley_refuse_change();
CREATE TRIGGER "never_truncated" BEFORE TRUNCATE ON "change_author"
  FOR EACH STATEMENT EXECUTE FUNCTION parley_refuse_change();
CREATE TRIGGER "changeset_change_guard" BEFORE INSERT ON "change_author"
  FOR EACH ROW EXECUTE FUNCTION parley_guard_changeset_change();

CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "lone_publishing"
  FOR EACH ROW EXECUTE FUNCTION parley_refuse_change();
CREATE TRIGGER "never_truncated" BEFORE TRUNCATE ON "lone_publishing"
  FOR EACH STATEMENT EXECUTE FUNCTION parley_refuse_change();

CREATE OR REPLACE FUNCTION parley_guard_changeset() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."state" IN ('published', 'discarded') THEN
    RAISE EXCEPTION 'changeset % is %', OLD."id", OLD."state"
      USING ERRCODE = 'check_violation', CONSTRAINT = 'changeset_closed';
  END IF;
  IF TG_OP = 'UPDATE' AND NEW."author" <> OLD."author" THEN
    RAISE EXCEPTION 'changeset % stays the work of its author', OLD."id"
      USING ERRCODE = 'check_violation', CONSTRAINT = 'changeset_author_stays';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;

-- ---------------------------------------------------------------------------------------------------------------------
-- Nobody publishes what they worked on. Asked when the edition is sealed, since then nothing of it can change any more.
-- Two exceptions: the starting data of an empty database, and an administrator who switched publishing alone on, gave the
-- reason, and lets it stand beside the edition.

CREATE FUNCTION parley_require_another_publisher() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  proposed "changeset";
  switched "lone_publishing";
BEGIN
  SELECT * INTO proposed FROM "changeset" WHERE "id" = NEW."changeset_id";
  IF proposed."state" <> 'published' OR proposed."publisher" IS NULL THEN
    RAISE EXCEPTION 'edition % has no publisher', NEW."number"
      USING ERRCODE = 'check_violation', CONSTRAINT = 'edition_has_a_publisher';
  END IF;
  -- A change that nobody is named for could be anybody's, the publisher's too.
  IF EXISTS (
    SELECT FROM "changeset_change" c WHERE c."changeset_id" = proposed."id"
      AND NOT EXISTS (SELECT FROM "change_author" a WHERE a."changeset_id" = c."changeset_id" AND a."ordinal" = c."ordinal")
  ) THEN
    RAISE EXCEPTION 'a change of changeset % has no author', proposed."id"
      USING ERRCODE = 'check_violation', CONSTRAINT = 'change_has_an_author';
  END IF;
  IF proposed."publisher" <> proposed."author" AND NOT EXISTS (
    SELECT FROM "change_author" WHERE "changeset_id" = proposed."id" AND "author" = proposed."publisher"
  ) THEN
    IF NEW."alone_reason" IS NOT NULL THEN
      RAISE EXCEPTION 'edition % was not published alone', NEW."number"
        USING ERRCODE = 'check_violation', CONSTRAINT = 'alone_reason_of_own_work';
    END IF;
    RETURN NEW;
  END IF;
  IF NEW."number" = 1 AND proposed."publisher" = 'system:starting-data' THEN
    RETURN NEW;
  END IF;
  SELECT * INTO switched FROM "lone_publishing" ORDER BY "number" DESC LIMIT 1;
  IF switched."is_on" AND switched."actor" = proposed."publisher" AND switched."reason" = NEW."alone_reason" THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION '% worked on changeset % and cannot publish it', proposed."publisher", proposed."id"
    USING ERRCODE = 'check_violation', CONSTRAINT = 'publisher_is_another';
END $$;

CREATE TRIGGER "publisher_is_another" BEFORE UPDATE ON "edition"
  FOR EACH ROW WHEN (OLD."published_at" IS NULL AND NEW."published_at" IS NOT NULL)
  EXECUTE FUNCTION parley_require_another_publisher();

ALTER TABLE "lone_publishing"
  ADD CONSTRAINT "lone_publishing_number_positive" CHECK ("number" >= 1),
  ADD CONSTRAINT "lone_publishing_reason_given" CHECK (btrim("reason") <> '');
ALTER TABLE "changeset_change"
  ADD CONSTRAINT "changeset_change_based_on_edition" CHECK ("based_on" >= 0),
  ADD CONSTRAINT "changeset_change_revision_positive" CHECK ("revision" >= 1);
