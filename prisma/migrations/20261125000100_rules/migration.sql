-- The rules that Prisma's schema cannot say. Each has a test that tries to break it.

CREATE EXTENSION IF NOT EXISTS btree_gist;

-- ---------------------------------------------------------------------------------------------------------------------
-- Editions: numbered without gaps, open while their changeset is being published, sealed when it has been, and never
-- left open by a transaction. Version rows may be added and retracted only in the open edition.

ALTER TABLE "edition" ADD CONSTRAINT "edition_number_positive" CHECK ("number" >= 1);

CREATE FUNCTION parley_require_open_edition(edition_number integer) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM "edition" WHERE "number" = edition_number AND "published_at" IS NULL) THEN
    RAISE EXCEPTION 'edition % is not being published', edition_number
      USING ERRCODE = 'check_violation', CONSTRAINT = 'only_in_open_edition';
  END IF;
END $$;

CREATE FUNCTION parley_guard_edition() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW."published_at" IS NOT NULL THEN
      RAISE EXCEPTION 'an edition is opened before it is sealed'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'edition_opens_unsealed';
    END IF;
    IF NEW."number" <> (SELECT coalesce(max("number"), 0) + 1 FROM "edition") THEN
      RAISE EXCEPTION 'editions are numbered without gaps'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'edition_without_gaps';
    END IF;
    RETURN NEW;
  END IF;
  IF TG_OP = 'UPDATE' AND OLD."published_at" IS NULL AND NEW."published_at" IS NOT NULL
     AND NEW."number" = OLD."number" AND NEW."changeset_id" = OLD."changeset_id" THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'an edition is sealed once and then stays'
    USING ERRCODE = 'check_violation', CONSTRAINT = 'append_only';
END $$;

CREATE TRIGGER "edition_guard" BEFORE INSERT OR UPDATE OR DELETE ON "edition"
  FOR EACH ROW EXECUTE FUNCTION parley_guard_edition();

CREATE FUNCTION parley_require_sealed_edition() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "edition" WHERE "number" = NEW."number" AND "published_at" IS NULL) THEN
    RAISE EXCEPTION 'edition % would stay open', NEW."number"
      USING ERRCODE = 'check_violation', CONSTRAINT = 'edition_sealed_at_commit';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER "edition_sealed_at_commit" AFTER INSERT ON "edition"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION parley_require_sealed_edition();

-- ---------------------------------------------------------------------------------------------------------------------
-- Append-only. Identities stay; a version may only be marked as retracted, once; what hangs on a version stays with it.

CREATE FUNCTION parley_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'check_violation', CONSTRAINT = 'append_only';
END $$;

CREATE FUNCTION parley_guard_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM parley_require_open_edition(NEW."added_in");
    IF NEW."retracted_in" IS NOT NULL THEN
      RAISE EXCEPTION 'a version is not retracted before it was published'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'append_only';
    END IF;
    RETURN NEW;
  END IF;
  IF TG_OP = 'UPDATE' AND OLD."retracted_in" IS NULL AND NEW."retracted_in" IS NOT NULL
     AND to_jsonb(NEW) - 'retracted_in' = to_jsonb(OLD) - 'retracted_in' THEN
    PERFORM parley_require_open_edition(NEW."retracted_in");
    IF NEW."retracted_in" <= OLD."added_in" THEN
      RAISE EXCEPTION 'a version is retracted in a later edition than it was added in'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'retracted_after_added';
    END IF;
    RETURN NEW;
  END IF;
  RAISE EXCEPTION '% is append-only: only the retraction mark may be set, once', TG_TABLE_NAME
    USING ERRCODE = 'check_violation', CONSTRAINT = 'append_only';
END $$;

CREATE FUNCTION parley_guard_part() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  edition_number integer;
BEGIN
  EXECUTE format('SELECT "added_in" FROM %I WHERE "id" = $1', TG_ARGV[0]) INTO edition_number USING NEW."version_id";
  PERFORM parley_require_open_edition(edition_number);
  RETURN NEW;
END $$;

DO $$
DECLARE
  noun text;
BEGIN
  FOREACH noun IN ARRAY ARRAY['economy', 'authority', 'document', 'event', 'measure', 'provision', 'series'] LOOP
    EXECUTE format('CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON %I
      FOR EACH ROW EXECUTE FUNCTION parley_refuse_change()', noun);
  END LOOP;
  FOREACH noun IN ARRAY ARRAY['economy_version', 'authority_version', 'document_version', 'event_version',
    'measure_version', 'provision_version', 'coverage_version', 'series_version', 'point_version'] LOOP
    EXECUTE format('CREATE TRIGGER "version_guard" BEFORE INSERT OR UPDATE OR DELETE ON %I
      FOR EACH ROW EXECUTE FUNCTION parley_guard_version()', noun);
  END LOOP;
  FOREACH noun IN ARRAY ARRAY['event_party', 'event_document', 'measure_target', 'scope_line', 'measure_document'] LOOP
    EXECUTE format('CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON %I
      FOR EACH ROW EXECUTE FUNCTION parley_refuse_change()', noun);
    EXECUTE format('CREATE TRIGGER "part_guard" BEFORE INSERT ON %I
      FOR EACH ROW EXECUTE FUNCTION parley_guard_part(%L)', noun,
      CASE WHEN noun LIKE 'event%' THEN 'event_version' ELSE 'measure_version' END);
  END LOOP;
  FOREACH noun IN ARRAY ARRAY['changeset', 'changeset_change', 'edition', 'audit_entry', 'rate_period',
    'economy', 'authority', 'document', 'event', 'measure', 'provision', 'series',
    'economy_version', 'authority_version', 'document_version', 'event_version', 'measure_version',
    'provision_version', 'coverage_version', 'series_version', 'point_version',
    'event_party', 'event_document', 'measure_target', 'scope_line', 'measure_document'] LOOP
    EXECUTE format('CREATE TRIGGER "never_truncated" BEFORE TRUNCATE ON %I
      FOR EACH STATEMENT EXECUTE FUNCTION parley_refuse_change()', noun);
  END LOOP;
END $$;

CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "audit_entry"
  FOR EACH ROW EXECUTE FUNCTION parley_refuse_change();

-- One live version of each thing.
CREATE UNIQUE INDEX "economy_version_live" ON "economy_version" ("economy_id") WHERE "retracted_in" IS NULL;
CREATE UNIQUE INDEX "authority_version_live" ON "authority_version" ("authority_id") WHERE "retracted_in" IS NULL;
CREATE UNIQUE INDEX "document_version_live" ON "document_version" ("document_id") WHERE "retracted_in" IS NULL;
CREATE UNIQUE INDEX "event_version_live" ON "event_version" ("event_id") WHERE "retracted_in" IS NULL;
CREATE UNIQUE INDEX "measure_version_live" ON "measure_version" ("measure_id") WHERE "retracted_in" IS NULL;
CREATE UNIQUE INDEX "provision_version_live" ON "provision_version" ("provision_id") WHERE "retracted_in" IS NULL;
CREATE UNIQUE INDEX "provision_version_sequence" ON "provision_version" ("measure_id", "sequence")
  WHERE "retracted_in" IS NULL;
CREATE UNIQUE INDEX "coverage_version_live" ON "coverage_version" ("measure_id") WHERE "retracted_in" IS NULL;
CREATE UNIQUE INDEX "series_version_live" ON "series_version" ("series_id") WHERE "retracted_in" IS NULL;
CREATE UNIQUE INDEX "point_version_live" ON "point_version" ("series_id", "on_day", "document_id")
  WHERE "retracted_in" IS NULL;

-- ---------------------------------------------------------------------------------------------------------------------
-- Words: what each column may say.

ALTER TABLE "changeset" ADD CONSTRAINT "changeset_state_known"
  CHECK ("state" IN ('draft', 'submitted', 'published', 'returned', 'discarded'));
ALTER TABLE "changeset_change" ADD CONSTRAINT "changeset_change_act_known"
  CHECK ("act" IN ('create', 'correct', 'retract') AND ("act" = 'retract') = ("record" IS NULL));
ALTER TABLE "economy_version" ADD CONSTRAINT "economy_kind_known" CHECK ("kind" IN ('economy', 'group'));
ALTER TABLE "authority_version" ADD CONSTRAINT "authority_colour_slot" CHECK ("colour" BETWEEN 1 AND 8);
ALTER TABLE "document" ADD CONSTRAINT "document_kind_known" CHECK ("kind" IN
  ('legal-instrument', 'official-readout', 'fact-sheet', 'dataset', 'press', 'analysis'));
ALTER TABLE "document_version" ADD CONSTRAINT "document_verification_known"
  CHECK ("verification" IN ('read', 'secondary', 'recalled'));
ALTER TABLE "event_version" ADD CONSTRAINT "event_kind_known" CHECK ("kind" IN
  ('summit', 'talks', 'truce', 'ruling', 'retaliation', 'measure', 'deadline'));
ALTER TABLE "measure_version" ADD CONSTRAINT "measure_scope_kind_known" CHECK ("scope_kind" IN ('all-goods', 'list'));
ALTER TABLE "scope_line" ADD CONSTRAINT "scope_line_prefix" CHECK ("prefix" ~ '^[0-9]{2,10}$');
ALTER TABLE "scope_line" ADD CONSTRAINT "scope_line_forward"
  CHECK ("valid_from" IS NULL OR "valid_to" IS NULL OR "valid_from" < "valid_to");
ALTER TABLE "series_version" ADD CONSTRAINT "series_quantity_known"
  CHECK ("quantity" IN ('average-rate', 'stated-rate', 'projected-rate', 'trade-share'));

-- ---------------------------------------------------------------------------------------------------------------------
-- Provisions: every one has a document (a foreign key); only a legal instrument enacts; the rate is a union.

ALTER TABLE "provision_version"
  ADD CONSTRAINT "provision_act_known"
    CHECK ("act" IN ('set', 'suspend', 'reinstate', 'terminate', 'void', 'withdraw')),
  ADD CONSTRAINT "provision_standing_known" CHECK ("standing" IN ('enacted', 'announced')),
  ADD CONSTRAINT "provision_verification_known" CHECK ("verification" IN ('read', 'secondary', 'recalled')),
  ADD CONSTRAINT "enacted_only_by_legal_instrument"
    CHECK ("standing" <> 'enacted' OR "document_kind" = 'legal-instrument'),
  ADD CONSTRAINT "enacted_has_a_day" CHECK ("standing" <> 'enacted' OR "from_day" IS NOT NULL),
  ADD CONSTRAINT "only_announcements_are_withdrawn" CHECK ("act" <> 'withdraw' OR "standing" = 'announced'),
  ADD CONSTRAINT "provision_forward" CHECK ("from_day" IS NULL OR "to_day" IS NULL OR "from_day" < "to_day"),
  ADD CONSTRAINT "provision_rate_of_set" CHECK (("act" = 'set') = ("rate_kind" IS NOT NULL));

CREATE FUNCTION parley_rate_is_whole(kind text, pct numeric, words text) RETURNS boolean IMMUTABLE LANGUAGE sql AS $$
  SELECT CASE kind
    WHEN 'ad-valorem' THEN pct IS NOT NULL AND pct >= 0 AND words IS NULL
    WHEN 'ceiling' THEN pct IS NOT NULL AND pct >= 0 AND words IS NULL
    WHEN 'verbatim' THEN pct IS NULL AND words IS NOT NULL
    WHEN 'not-stated' THEN pct IS NULL AND words IS NULL
    ELSE kind IS NULL AND pct IS NULL AND words IS NULL
  END
$$;

ALTER TABLE "provision_version" ADD CONSTRAINT "provision_rate_whole"
  CHECK (parley_rate_is_whole("rate_kind", "rate_pct", "rate_text"));

-- A document that a live provision cites cannot be retracted, and a provision cannot cite one that is.
CREATE FUNCTION parley_require_cited_document() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM "provision_version" p
    WHERE p."document_id" = NEW."document_id" AND p."retracted_in" IS NULL
      AND NOT EXISTS (SELECT 1 FROM "document_version" d
                      WHERE d."document_id" = p."document_id" AND d."retracted_in" IS NULL)
  ) THEN
    RAISE EXCEPTION 'document % is cited by a provision and has no live version', NEW."document_id"
      USING ERRCODE = 'foreign_key_violation', CONSTRAINT = 'cited_document_is_live';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER "cited_document_is_live" AFTER UPDATE ON "document_version"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION parley_require_cited_document();
CREATE CONSTRAINT TRIGGER "cited_document_is_live" AFTER INSERT ON "provision_version"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION parley_require_cited_document();

-- ---------------------------------------------------------------------------------------------------------------------
-- Rate periods: a cache of the painting. For any day, any day of knowledge and any edition a measure has one period.

ALTER TABLE "rate_period"
  ADD CONSTRAINT "rate_period_state_known" CHECK ("state" IN ('in-force', 'suspended', 'none', 'unverified')),
  ADD CONSTRAINT "rate_period_due_state_known" CHECK ("due_state" IN ('in-force', 'suspended', 'none')
    AND ("state" = 'unverified' OR "state" = "due_state")),
  ADD CONSTRAINT "rate_period_legal_state_known" CHECK ("legal_state" IN ('valid', 'void')),
  ADD CONSTRAINT "rate_period_rate_whole" CHECK (parley_rate_is_whole("rate_kind", "rate_pct", "rate_text")
    AND ("due_state" = 'none') = ("rate_kind" IS NULL)),
  ADD CONSTRAINT "rate_period_forward" CHECK ("from_day" < "to_day" OR "to_day" IS NULL),
  ADD CONSTRAINT "rate_period_known_forward" CHECK ("known_from" < "known_to" OR "known_to" IS NULL),
  ADD CONSTRAINT "rate_period_edition_forward" CHECK ("edition_from" < "edition_to" OR "edition_to" IS NULL),
  ADD CONSTRAINT "rate_period_no_overlap" EXCLUDE USING gist (
    "measure_id" WITH =,
    daterange("from_day", "to_day") WITH &&,
    daterange("known_from", "known_to") WITH &&,
    int4range("edition_from", "edition_to") WITH &&
  );

CREATE FUNCTION parley_guard_rate_period() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM parley_require_open_edition(NEW."edition_from");
    RETURN NEW;
  END IF;
  IF TG_OP = 'UPDATE' AND OLD."edition_to" IS NULL AND NEW."edition_to" IS NOT NULL
     AND to_jsonb(NEW) - 'edition_to' = to_jsonb(OLD) - 'edition_to' THEN
    PERFORM parley_require_open_edition(NEW."edition_to");
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'a rate period is painted by a publication and closed by a later one'
    USING ERRCODE = 'check_violation', CONSTRAINT = 'append_only';
END $$;

CREATE TRIGGER "rate_period_guard" BEFORE INSERT OR UPDATE OR DELETE ON "rate_period"
  FOR EACH ROW EXECUTE FUNCTION parley_guard_rate_period();

-- ---------------------------------------------------------------------------------------------------------------------
-- Changesets: what was published stays as it was published.

CREATE FUNCTION parley_guard_changeset() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."state" IN ('published', 'discarded') THEN
    RAISE EXCEPTION 'changeset % is %', OLD."id", OLD."state"
      USING ERRCODE = 'check_violation', CONSTRAINT = 'changeset_closed';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;

CREATE TRIGGER "changeset_guard" BEFORE UPDATE OR DELETE ON "changeset"
  FOR EACH ROW EXECUTE FUNCTION parley_guard_changeset();

CREATE FUNCTION parley_guard_changeset_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  touched uuid := CASE TG_OP WHEN 'DELETE' THEN OLD."changeset_id" ELSE NEW."changeset_id" END;
BEGIN
  IF NOT EXISTS (SELECT 1 FROM "changeset" WHERE "id" = touched AND "state" IN ('draft', 'returned')) THEN
    RAISE EXCEPTION 'changeset % takes no changes', touched
      USING ERRCODE = 'check_violation', CONSTRAINT = 'changeset_closed';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;

CREATE TRIGGER "changeset_change_guard" BEFORE INSERT OR UPDATE OR DELETE ON "changeset_change"
  FOR EACH ROW EXECUTE FUNCTION parley_guard_changeset_change();
