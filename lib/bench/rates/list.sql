-- What one economy charges another on a day, as known on a day and as of an edition: in force on them, 200 measures.
SELECT
  measure.measure_id AS id, measure.title, measure.imposed_by, target.economy_id AS target, measure.authority_id AS authority,
  measure.scope_kind, measure.scope_description, measure.trade_covered_usd::text,
  period.state, period.due_state, period.legal_state, period.rate_kind, period.rate_pct::text, period.rate_text,
  period.from_day::text, period.to_day::text, period.basis
FROM measure_version AS measure
JOIN measure_target AS target ON target.version_id = measure.id
JOIN rate_period AS period ON period.measure_id = measure.measure_id
WHERE measure.imposed_by = $1 AND target.economy_id = $2
  AND period.from_day <= $3::date AND (period.to_day IS NULL OR period.to_day > $3::date)
  AND period.known_from <= $4::date AND (period.known_to IS NULL OR period.known_to > $4::date)
  AND period.edition_from <= $5 AND (period.edition_to IS NULL OR period.edition_to > $5)
  AND measure.added_in <= $5 AND (measure.retracted_in IS NULL OR measure.retracted_in > $5)
ORDER BY measure.scope_kind, measure.authority_id, measure.measure_id
LIMIT 200
