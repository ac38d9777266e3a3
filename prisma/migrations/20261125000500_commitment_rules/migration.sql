-- The rules of commitments that Prisma's schema cannot say. Each has a test that tries to break it.

-- ---------------------------------------------------------------------------------------------------------------------
-- Append-only, as for every other fact.

DO $$
DECLARE
  noun text;
BEGIN
  FOREACH noun IN ARRAY ARRAY['commitment', 'position', 'observation', 'assessment'] LOOP
    EXECUTE format('CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON %I
      FOR EACH ROW EXECUTE FUNCTION parley_refuse_change()', noun);
  END LOOP;
  FOREACH noun IN ARRAY ARRAY['commitment_version', 'position_version', 'terms_version', 'observation_version',
    'assessment_version', 'commitment_links_version'] LOOP
    EXECUTE format('CREATE TRIGGER "version_guard" BEFORE INSERT OR UPDATE OR DELETE ON %I
      FOR EACH ROW EXECUTE FUNCTION parley_guard_version()', noun);
  END LOOP;
  FOREACH noun IN ARRAY ARRAY['position_evidence', 'terms_evidence', 'observation_evidence', 'assessment_evidence',
    'commitment_measure', 'commitment_related'] LOOP
    EXECUTE format('CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON %I
      FOR EACH ROW EXECUTE FUNCTION parley_refuse_change()', noun);
    EXECUTE format('CREATE TRIGGER "part_guard" BEFORE INSERT ON %I
      FOR EACH ROW EXECUTE FUNCTION parley_guard_part(%L)', noun,
      CASE WHEN noun LIKE 'commitment%' THEN 'commitment_links_version' ELSE replace(noun, 'evidence', 'version') END);
  END LOOP;
  FOREACH noun IN ARRAY ARRAY['commitment', 'position', 'observation', 'assessment', 'commitment_version',
    'position_version', 'terms_version', 'observation_version', 'assessment_version', 'commitment_links_version',
    'position_evidence', 'terms_evidence', 'observation_evidence', 'assessment_evidence', 'commitment_measure',
    'commitment_related'] LOOP
    EXECUTE format('CREATE TRIGGER "never_truncated" BEFORE TRUNCATE ON %I
      FOR EACH STATEMENT EXECUTE FUNCTION parley_refuse_change()', noun);
  END LOOP;
END $$;

-- One live version of each thing.
CREATE UNIQUE INDEX "commitment_version_live" ON "commitment_version" ("commitment_id") WHERE "retracted_in" IS NULL;
CREATE UNIQUE INDEX "position_version_live" ON "position_version" ("position_id") WHERE "retracted_in" IS NULL;
CREATE UNIQUE INDEX "terms_version_live" ON "terms_version" ("commitment_id", "version") WHERE "retracted_in" IS NULL;
CREATE UNIQUE INDEX "observation_version_live" ON "observation_version" ("observation_id")
  WHERE "retracted_in" IS NULL;
CREATE UNIQUE INDEX "assessment_version_live" ON "assessment_version" ("assessment_id") WHERE "retracted_in" IS NULL;
CREATE UNIQUE INDEX "commitment_links_version_live" ON "commitment_links_version" ("commitment_id")
  WHERE "retracted_in" IS NULL;
-- One finding of one day, as known from one day: no two of them can stand first.
CREATE UNIQUE INDEX "assessment_version_day" ON "assessment_version" ("commitment_id", "on_day", "known_from")
  WHERE "retracted_in" IS NULL;

-- ---------------------------------------------------------------------------------------------------------------------
-- Words: what each column may say.

ALTER TABLE "commitment_version"
  ADD CONSTRAINT "commitment_kind_known" CHECK ("kind" IN ('delivery', 'restraint', 'matter')),
  ADD CONSTRAINT "commitment_category_is_a_slug" CHECK ("category" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT "commitment_verifiability_known" CHECK ("verifiability" IN ('verifiable', 'partly', 'not')),
  ADD CONSTRAINT "commitment_between_two" CHECK ("by_party" <> "to_party");
ALTER TABLE "position_version"
  ADD CONSTRAINT "position_field_known" CHECK ("field" IN ('existence', 'amount', 'deadline', 'scope', 'trigger')),
  ADD CONSTRAINT "position_standing_known"
    CHECK ("standing" IN ('stated', 'confirmed', 'silent', 'declined', 'denied')),
  ADD CONSTRAINT "position_value_affirmed" CHECK ("value" IS NULL OR "standing" IN ('stated', 'confirmed'));
ALTER TABLE "terms_version"
  ADD CONSTRAINT "terms_version_positive" CHECK ("version" >= 1),
  ADD CONSTRAINT "terms_amount_has_unit" CHECK ("amount" IS NULL OR "unit" IS NOT NULL),
  ADD CONSTRAINT "terms_basis_known"
    CHECK ("basis" IN ('announced', 'booked', 'reported-sale', 'shipped', 'landed')),
  ADD CONSTRAINT "terms_forward" CHECK ("period_from" < "period_to"),
  ADD CONSTRAINT "terms_deadline_is_last_day" CHECK ("deadline" + 1 = "period_to"),
  ADD CONSTRAINT "terms_supersede_earlier" CHECK ("supersedes_version" < "version"),
  ADD CONSTRAINT "terms_base_year_whole" CHECK (cardinality("base_months") IN (0, 12));
ALTER TABLE "observation_version"
  ADD CONSTRAINT "observation_basis_known"
    CHECK ("basis" IN ('announced', 'booked', 'reported-sale', 'shipped', 'landed')),
  ADD CONSTRAINT "observation_bound_known" CHECK ("bound" IN ('exact', 'about', 'at-least', 'range')),
  ADD CONSTRAINT "observation_range_has_upper" CHECK (("bound" = 'range') = ("upper" IS NOT NULL)),
  ADD CONSTRAINT "observation_forward" CHECK ("period_from" < "period_to");
ALTER TABLE "assessment_version"
  ADD CONSTRAINT "assessment_delivery_known" CHECK ("delivery" IN ('unassessed', 'not-started', 'in-progress',
    'in-force', 'stalled', 'suspended', 'fulfilled', 'partial', 'unfulfilled', 'breached', 'expired', 'superseded',
    'withdrawn', 'cannot-rate')),
  ADD CONSTRAINT "assessment_known_after" CHECK ("on_day" <= "known_from");
ALTER TABLE "commitment_links_version"
  ADD CONSTRAINT "successor_is_another" CHECK ("successor" <> "commitment_id"),
  ADD CONSTRAINT "reciprocal_is_another" CHECK ("reciprocal" <> "commitment_id");

DO $$
DECLARE
  noun text;
BEGIN
  FOREACH noun IN ARRAY ARRAY['position', 'terms', 'observation', 'assessment'] LOOP
    EXECUTE format('ALTER TABLE %I
      ADD CONSTRAINT %I CHECK ("whose" IN (''law'', ''official-data'', ''party'', ''outlet'', ''analyst'')),
      ADD CONSTRAINT %I CHECK (("whose" = ''party'') = ("speaker" IS NOT NULL)),
      ADD CONSTRAINT %I CHECK ("bearing" IN (''supports'', ''against'', ''context''))',
      noun || '_evidence', noun || '_evidence_whose_known', noun || '_evidence_speaker_of_party',
      noun || '_evidence_bearing_known');
  END LOOP;
END $$;

-- ---------------------------------------------------------------------------------------------------------------------
-- Findings: legal moves and gates, in the words of lib/domain/commitment (delivery.ts, gates.ts). A test holds both
-- against each other over every pair of states.

CREATE FUNCTION parley_is_legal_move(from_state text, to_state text) RETURNS boolean IMMUTABLE LANGUAGE sql AS $$
  SELECT from_state = to_state OR CASE from_state
    WHEN 'unassessed' THEN true
    WHEN 'cannot-rate' THEN true
    WHEN 'not-started' THEN to_state = ANY (ARRAY['in-progress', 'in-force', 'fulfilled', 'partial', 'unfulfilled',
      'breached', 'expired', 'superseded', 'withdrawn', 'cannot-rate'])
    WHEN 'in-progress' THEN to_state = ANY (ARRAY['in-force', 'stalled', 'suspended', 'fulfilled', 'partial',
      'unfulfilled', 'breached', 'expired', 'superseded', 'withdrawn', 'cannot-rate'])
    WHEN 'in-force' THEN to_state = ANY (ARRAY['suspended', 'stalled', 'fulfilled', 'partial', 'unfulfilled',
      'breached', 'expired', 'superseded', 'withdrawn', 'cannot-rate'])
    WHEN 'stalled' THEN to_state = ANY (ARRAY['in-progress', 'in-force', 'fulfilled', 'partial', 'unfulfilled',
      'breached', 'expired', 'superseded', 'withdrawn', 'cannot-rate'])
    WHEN 'suspended' THEN to_state = ANY (ARRAY['in-progress', 'in-force', 'stalled', 'expired', 'superseded',
      'withdrawn'])
    WHEN 'partial' THEN to_state = ANY (ARRAY['fulfilled', 'superseded', 'withdrawn'])
    WHEN 'unfulfilled' THEN to_state = ANY (ARRAY['partial', 'fulfilled', 'superseded'])
    WHEN 'breached' THEN to_state = ANY (ARRAY['in-force', 'in-progress', 'superseded'])
    WHEN 'expired' THEN to_state = ANY (ARRAY['in-force', 'superseded'])
    WHEN 'fulfilled' THEN to_state = 'superseded'
    ELSE false
  END
$$;

-- Whether the live evidence of a finding opens the gate of its state; the words of the gate where it does not.
CREATE FUNCTION parley_closed_gate(finding "assessment_version") RETURNS text STABLE LANGUAGE plpgsql AS $$
DECLARE
  firm boolean;
  told boolean;
  any_party boolean;
  beneficiary boolean;
  first_deadline date;
  last_deadline date;
  owed "commitment_version";
BEGIN
  SELECT * INTO owed FROM "commitment_version" WHERE "commitment_id" = finding."commitment_id" AND "retracted_in" IS NULL;
  SELECT coalesce(bool_or(e."whose" IN ('law', 'official-data')), false),
         count(DISTINCT d."publisher") FILTER (WHERE e."whose" IN ('outlet', 'analyst')) >= 2,
         coalesce(bool_or(e."whose" = 'party'), false),
         coalesce(bool_or(e."whose" = 'party' AND e."speaker" = owed."to_party"), false)
    INTO firm, told, any_party, beneficiary
    FROM "assessment_evidence" e
    JOIN "document_version" d ON d."document_id" = e."document_id" AND d."retracted_in" IS NULL
    WHERE e."version_id" = finding."id" AND e."bearing" = 'supports';
  SELECT min("deadline"), max("deadline") INTO first_deadline, last_deadline FROM "terms_version"
    WHERE "commitment_id" = finding."commitment_id" AND "retracted_in" IS NULL;
  RETURN CASE
    WHEN finding."delivery" = 'in-force' AND NOT (firm OR (told AND any_party)) THEN
      'In force needs law or official data, or a party''s own words together with two independent sources.'
    WHEN finding."delivery" = 'fulfilled' AND NOT (firm OR (told AND beneficiary)) THEN
      'Fulfilled needs law or official data, or the beneficiary''s own words together with two independent sources: '
      'never the promisor''s word alone.'
    WHEN finding."delivery" = 'partial' AND NOT (coalesce(first_deadline < finding."on_day", false) AND (firm OR told))
      THEN 'Partial needs a passed deadline, and law, official data or two independent sources.'
    WHEN finding."delivery" = 'unfulfilled'
      AND NOT (coalesce(first_deadline < finding."on_day", false) AND (firm OR told))
      THEN 'Unfulfilled needs a passed deadline, and law, official data or two independent sources.'
    WHEN finding."delivery" = 'breached' AND NOT (firm OR told) THEN
      'Breached needs law, official data or two independent sources.'
    WHEN finding."delivery" = 'superseded' AND NOT EXISTS (SELECT FROM "commitment_links_version"
        WHERE "commitment_id" = finding."commitment_id" AND "successor" IS NOT NULL AND "retracted_in" IS NULL) THEN
      'Superseded needs a successor: link the commitment that takes its place.'
    WHEN finding."delivery" = 'fulfilled' AND owed."kind" = 'restraint'
      AND NOT coalesce(last_deadline < finding."on_day", false) THEN
      'A restraint is fulfilled when its whole term has run out with it kept; until then it is in force.'
  END;
END $$;

-- Holds the live findings of one commitment against the moves and the gates, in order of their days.
CREATE FUNCTION parley_check_findings(subject text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  finding "assessment_version";
  before text := 'unassessed';
  gate text;
BEGIN
  FOR finding IN SELECT * FROM "assessment_version"
    WHERE "commitment_id" = subject AND "retracted_in" IS NULL ORDER BY "on_day", "known_from"
  LOOP
    IF NOT parley_is_legal_move(before, finding."delivery") THEN
      RAISE EXCEPTION '%: A finding of "%" cannot move to "%".', finding."assessment_id", before, finding."delivery"
        USING ERRCODE = 'check_violation', CONSTRAINT = 'legal_move';
    END IF;
    gate := parley_closed_gate(finding);
    IF gate IS NOT NULL THEN
      RAISE EXCEPTION '%: %', finding."assessment_id", gate
        USING ERRCODE = 'check_violation', CONSTRAINT = 'evidence_gate';
    END IF;
    before := finding."delivery";
  END LOOP;
END $$;

CREATE FUNCTION parley_check_own_findings() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM parley_check_findings(NEW."commitment_id");
  RETURN NULL;
END $$;

-- A gate also depends on what a commitment is, on its terms and on its successor.
DO $$
DECLARE
  noun text;
BEGIN
  FOREACH noun IN ARRAY ARRAY['assessment_version', 'terms_version', 'commitment_links_version', 'commitment_version'] LOOP
    EXECUTE format('CREATE CONSTRAINT TRIGGER "findings_stand" AFTER INSERT OR UPDATE ON %I
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION parley_check_own_findings()', noun);
  END LOOP;
END $$;

-- ---------------------------------------------------------------------------------------------------------------------
-- Successors: never in a circle, and never beside what they take the place of from the same day.

CREATE FUNCTION parley_check_successor() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  met text[] := ARRAY[NEW."commitment_id"];
  next text := NEW."successor";
  own_start date;
  next_start date;
BEGIN
  WHILE next IS NOT NULL LOOP
    IF next = ANY (met) THEN
      RAISE EXCEPTION '%: A commitment cannot come to succeed itself (by way of %).', NEW."commitment_id",
        array_to_string(met, ', ') USING ERRCODE = 'check_violation', CONSTRAINT = 'successors_in_no_circle';
    END IF;
    met := met || next;
    SELECT "successor" INTO next FROM "commitment_links_version" WHERE "commitment_id" = next AND "retracted_in" IS NULL;
  END LOOP;
  SELECT min("period_from") INTO own_start FROM "terms_version"
    WHERE "commitment_id" = NEW."commitment_id" AND "retracted_in" IS NULL;
  SELECT min("period_from") INTO next_start FROM "terms_version"
    WHERE "commitment_id" = NEW."successor" AND "retracted_in" IS NULL;
  IF next_start <= own_start THEN
    RAISE EXCEPTION '%: Its successor % begins on %, not after it began itself.', NEW."commitment_id", NEW."successor",
      next_start USING ERRCODE = 'check_violation', CONSTRAINT = 'successor_comes_after';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER "successor_stands" AFTER INSERT ON "commitment_links_version"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION parley_check_successor();
