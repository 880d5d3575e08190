-- Every figure of every agency-year and roll-up, from the raw records, by the public contract (sections 3, 4, 7).
-- Given are: report(value, received) and roster(seq, agency, value, received) as they were sent; vocabulary(slot, path,
-- pointer, forms, grp, is_total, is_counted, outcome) with the keys of section 2; parameter(today).
-- Out comes fact(kind, key, fact, value).

CREATE MACRO plain(number) AS regexp_replace(regexp_replace(number::VARCHAR, '(\.[0-9]*?)0+$', '\1'), '\.$', '');
CREATE MACRO near(number) AS '~' || (number::DOUBLE)::VARCHAR;
CREATE MACRO shanghai_day(stamp) AS (stamp + INTERVAL 8 HOUR)::DATE;

-- Section 3: which event stands ---------------------------------------------------------------------------------------

CREATE TABLE event AS
SELECT value ->> '$.agency' AS agency,
       (value ->> '$.year')::INTEGER AS year,
       coalesce((value ->> '$.revision')::INTEGER, 1) AS revision,
       (value ->> '$.publishedOn')::DATE AS published_on,
       coalesce(lower(value ->> '/source/sha256'), sha256(value)) AS sha256,
       CASE WHEN coalesce((value ->> '$.withdrawn')::BOOLEAN, false) THEN 'withdrawn'
            WHEN coalesce((value ->> '$.unreadable')::BOOLEAN, false) THEN 'unreadable'
            ELSE 'readable' END AS state,
       coalesce(value ->> '$.reportScope', 'own') AS scope,
       value ->> '$.form' AS declared_form,
       shanghai_day(received) AS received_on,
       value
FROM report;

CREATE TABLE standing AS
SELECT *, min(received_on) OVER (PARTITION BY agency, year) AS first_received
FROM event
QUALIFY row_number() OVER (PARTITION BY agency, year
                           ORDER BY revision DESC, published_on DESC NULLS LAST, sha256 DESC) = 1;

-- Section 4: the roster ------------------------------------------------------------------------------------------------

CREATE TABLE enrolled AS
WITH gone AS (SELECT agency, max(seq) FILTER (value IS NULL) AS gone_at FROM roster GROUP BY agency)
SELECT agency, arg_max(value, seq) AS value, arg_min(shanghai_day(received), seq) AS since
FROM roster JOIN gone USING (agency)
WHERE seq > coalesce(gone_at, -1)
GROUP BY agency;

CREATE TABLE period AS
SELECT agency, since,
       (line ->> 'activeFrom')::INTEGER AS active_from,
       (line ->> 'activeTo')::INTEGER AS active_to,
       line ->> 'name' AS name,
       CASE WHEN length(line ->> 'region') <= 6 THEN regexp_replace((line ->> 'region'), '(00)+$', '')
            ELSE (line ->> 'region') END AS region,
       (line ->> 'kind') = 'government' AND (line ->> 'level') IN ('province', 'city', 'county') AS government,
       line ->> 'reportScope' AS scope
FROM (SELECT agency, since, unnest(json_extract(value, '$.periods[*]')) AS line FROM enrolled);

-- One row for each year of each agency that is on the roster in that year.
CREATE TABLE roster_year AS
SELECT agency, since, y.year, name, region, period.scope,
       (active_from IS NOT NULL OR y.year >= 2019) AS owes,
       make_date((y.year + 1)::BIGINT, CASE WHEN government THEN 3 ELSE 1 END, 31) AS due
FROM period
CROSS JOIN (SELECT unnest(range(2008, 2031))::INTEGER AS year) y
WHERE y.year >= coalesce(active_from, 0) AND y.year <= coalesce(active_to, 9999);

-- Section 7: cells as reported, and as they count -----------------------------------------------------------------------

CREATE TABLE cell AS
SELECT agency, year, v.*, json_type(value, pointer) AS type, trim(value ->> pointer, E' \t\n') AS raw
FROM standing, vocabulary v
WHERE state = 'readable' AND json_type(value, pointer) IS NOT NULL;

ALTER TABLE cell ADD COLUMN number DECIMAL(38, 12);
UPDATE cell SET number = raw::DECIMAL(38, 12) WHERE type IN ('UBIGINT', 'BIGINT', 'DOUBLE');

-- Effective totals: the parts that are numbers, else the declared total, else nothing.
CREATE TABLE figure AS
WITH parts AS (SELECT agency, year, grp, sum(number) FILTER (NOT is_total) AS parts FROM cell GROUP BY ALL)
SELECT s.agency, s.year, v.slot, v.path, v.forms, v.grp, v.is_total, v.is_counted, v.outcome,
       coalesce(CASE WHEN v.is_total THEN coalesce(parts, number) ELSE number END, 0) AS number,
       CASE WHEN cell.type IS NULL THEN 0 ELSE 1 END AS given
FROM standing s
CROSS JOIN vocabulary v
LEFT JOIN cell ON cell.agency = s.agency AND cell.year = s.year AND cell.slot = v.slot
LEFT JOIN parts ON parts.agency = s.agency AND parts.year = s.year AND parts.grp = v.grp
WHERE s.state = 'readable';

-- Timeliness and what counts -------------------------------------------------------------------------------------------

CREATE TABLE agency_year AS
SELECT s.*, r.name, r.region, r.due, e.since, coalesce(r.owes, false) AS owes,
       coalesce(r.scope, s.scope) AS counted_as,
       least(published_on, first_received) AS arrived_on,
       CASE WHEN least(published_on, first_received) <= r.due THEN 'onTime'
            WHEN published_on IS NULL AND r.due < e.since THEN 'undated'
            ELSE 'late' END AS arrival
FROM standing s
LEFT JOIN roster_year r USING (agency, year)
LEFT JOIN enrolled e USING (agency);

CREATE TABLE counted AS
SELECT r.agency, r.year, r.region, r.due, a.state, a.arrival,
       r.owes AND r.year < year(today) AS owed,
       coalesce(a.state = 'readable' AND a.counted_as = 'own', false) AS in_sums
FROM parameter, roster_year r
LEFT JOIN agency_year a USING (agency, year)
WHERE owed OR in_sums;

CREATE TABLE located AS
SELECT counted.*, unnest(CASE WHEN region = 'CN' THEN ['CN']
    ELSE list_distinct(['CN', region[:2], region[:4], region[:6]]) END) AS above
FROM counted;

-- One scope for each readable agency-year and for each region and year -------------------------------------------------

CREATE TABLE scope AS
SELECT 'agency' AS kind, agency AS subject, year, true AS has_figures FROM standing WHERE state = 'readable'
UNION ALL
SELECT 'region', above, year, bool_or(in_sums) FROM located GROUP BY ALL;

CREATE TABLE total AS
SELECT 'agency' AS kind, agency AS subject, year, slot, path, forms, grp, is_total, is_counted, outcome, number, given
FROM figure
UNION ALL
SELECT s.kind, s.subject, s.year, v.slot, v.path, v.forms, v.grp, v.is_total, v.is_counted, v.outcome,
       coalesce(t.number, 0), coalesce(t.given, 0)
FROM scope s
CROSS JOIN vocabulary v
LEFT JOIN (SELECT above AS subject, year, slot, sum(number) AS number, sum(given) AS given
           FROM located JOIN figure USING (agency, year)
           WHERE in_sums GROUP BY ALL) t ON t.subject = s.subject AND t.year = s.year AND t.slot = v.slot
WHERE s.kind = 'region';

CREATE TABLE outcome AS
SELECT kind, subject, year, outcome, sum(number) AS number
FROM total WHERE outcome IS NOT NULL AND is_total GROUP BY ALL;

CREATE TABLE ratio AS
WITH wide AS (
    SELECT kind, subject, year,
           sum(number) FILTER (path = 'requests.newlyReceived.total') AS received,
           sum(number) FILTER (path = 'requests.newlyReceived.naturalPerson') AS persons,
           sum(number) FILTER (path IN ('requests.newlyReceived.total', 'requests.carriedIn.total')) AS on_hand,
           sum(number) FILTER (path = 'requests.concluded.total') AS concluded,
           sum(number) FILTER (path = 'requests.carriedOut.total') AS carried_out,
           sum(number) FILTER (outcome IN ('granted', 'partiallyGranted') AND is_total) AS disclosed,
           sum(number) FILTER (outcome = 'other' AND is_total) AS other,
           sum(number) FILTER (path = 'disputes.reconsideration.corrected') AS reviews_corrected,
           sum(number) FILTER (path IN ('disputes.reconsideration.upheld', 'disputes.reconsideration.corrected',
                                        'disputes.reconsideration.other')) AS reviews_closed,
           sum(number) FILTER (path = 'disputes.reconsideration.total') AS reviews,
           sum(number) FILTER (path LIKE 'disputes.litigation%.corrected') AS suits_corrected,
           sum(number) FILTER (path LIKE 'disputes.litigation%' AND path NOT LIKE '%.pending'
                               AND NOT is_total) AS suits_closed,
           sum(number) FILTER (path LIKE 'disputes.litigation%.total') AS suits
    FROM total GROUP BY ALL)
SELECT kind, subject, year, unnest(named.entries, recursive := true)
FROM (SELECT kind, subject, year, [
    {name: 'disclosed', numerator: disclosed, denominator: concluded},
    {name: 'concludedInYear', numerator: concluded, denominator: on_hand},
    {name: 'carriedOut', numerator: carried_out, denominator: on_hand},
    {name: 'naturalPerson', numerator: persons, denominator: received},
    {name: 'disclosedOfDecided', numerator: disclosed, denominator: concluded - other},
    {name: 'disclosedOfReceived', numerator: disclosed, denominator: received},
    {name: 'reconsideration.corrected', numerator: reviews_corrected, denominator: reviews_closed},
    {name: 'litigation.corrected', numerator: suits_corrected, denominator: suits_closed},
    {name: 'reconsideration.correctedOfAll', numerator: reviews_corrected, denominator: reviews},
    {name: 'litigation.correctedOfAll', numerator: suits_corrected, denominator: suits},
    {name: 'disputed', numerator: reviews + suits, denominator: concluded}] AS entries
  FROM wide) named
UNION ALL
SELECT o.kind, o.subject, o.year, o.outcome, o.number, t.number
FROM outcome o JOIN total t USING (kind, subject, year) WHERE t.path = 'requests.concluded.total';

-- Year over year -------------------------------------------------------------------------------------------------------

-- A figure of one form is usual where no more reports have the other form, each of which has a row for other dealings
-- of its own.
CREATE TABLE measure AS
SELECT t.kind, t.subject, t.year, CASE WHEN t.path LIKE 'requests.%' THEN t.grp ELSE t.path END AS name, t.number,
       t.forms = 'both' OR t.given > 0 AS asked, t.forms = 'both' OR t.given >= coalesce(rival.given, 0) AS usual
FROM total t
LEFT JOIN total rival ON rival.kind = t.kind AND rival.subject = t.subject AND rival.year = t.year
    AND rival.path = CASE t.forms WHEN '2019' THEN 'requests.other.rest.total'
                                  ELSE 'requests.other.unspecified.total' END
WHERE t.is_total OR t.path NOT LIKE 'requests.%'
UNION ALL
SELECT kind, subject, year, 'outcomes.' || outcome, number, true, true FROM outcome;

CREATE TABLE comparison AS
SELECT now.kind, now.subject, now.year, now.name, now.asked AS now_asked, coalesce(last.asked, false) AS last_asked,
       coalesce(before.has_figures, false) AS has_baseline, now.number AS now, last.number AS last,
       now.usual = last.usual AS alike
FROM measure now
JOIN scope ON scope.kind = now.kind AND scope.subject = now.subject AND scope.year = now.year AND scope.has_figures
LEFT JOIN scope before ON before.kind = now.kind AND before.subject = now.subject AND before.year = now.year - 1
LEFT JOIN measure last ON last.kind = now.kind AND last.subject = now.subject AND last.year = now.year - 1
                      AND last.name = now.name AND before.has_figures;

CREATE TABLE ratio_comparison AS
SELECT now.kind, now.subject, now.year, now.name,
       CASE WHEN now.denominator > 0 THEN now.numerator::DOUBLE / now.denominator::DOUBLE END AS now,
       CASE WHEN last.denominator > 0 THEN last.numerator::DOUBLE / last.denominator::DOUBLE END AS last
FROM ratio now
JOIN scope ON scope.kind = now.kind AND scope.subject = now.subject AND scope.year = now.year AND scope.has_figures
LEFT JOIN scope before ON before.kind = now.kind AND before.subject = now.subject AND before.year = now.year - 1
LEFT JOIN ratio last ON last.kind = now.kind AND last.subject = now.subject AND last.year = now.year - 1
                    AND last.name = now.name AND before.has_figures;

-- Everything in flat words ---------------------------------------------------------------------------------------------

CREATE TABLE fact AS
SELECT kind, subject || '|' || year AS key, fact, value FROM (
    SELECT 'agency' AS kind, agency AS subject, year, 'cell:' || path AS fact,
           CASE WHEN number IS NOT NULL THEN plain(number)
                WHEN type = 'NULL' OR raw = '' THEN 'null'
                WHEN length(raw) > 64 THEN '"' || raw[:63] || '…"'
                ELSE '"' || raw || '"' END AS value FROM cell
    UNION ALL SELECT kind, subject, year, 'sum:' || path, plain(number) FROM total WHERE kind = 'region'
    UNION ALL SELECT kind, subject, year, 'sum:given:' || path, given::VARCHAR FROM total
        WHERE kind = 'region' AND is_counted
    UNION ALL SELECT kind, subject, year, 'outcomes.' || outcome, plain(number) FROM outcome
    UNION ALL SELECT kind, subject, year, 'ratios.' || name, plain(numerator) || '/' || plain(denominator) FROM ratio
    UNION ALL SELECT kind, subject, year, 'yoy.' || name,
        CASE WHEN NOT has_baseline THEN 'noBaseline|-|' || plain(now) || '|-|-'
             WHEN NOT now_asked THEN 'notComparable|' || plain(last) || '|-|-|-'
             WHEN NOT last_asked THEN 'notComparable|-|' || plain(now) || '|-|-'
             WHEN NOT alike THEN 'notComparable|' || plain(last) || '|' || plain(now) || '|-|-'
             ELSE CASE WHEN last <> 0 THEN 'compared' WHEN now = 0 THEN 'bothZero' ELSE 'fromZero' END
                  || '|' || plain(last) || '|' || plain(now) || '|' || plain(now - last) || '|'
                  || CASE WHEN last = 0 THEN '-' ELSE near(100 * (now - last)::DOUBLE / abs(last)::DOUBLE) END END
        FROM comparison WHERE now_asked OR last_asked
    UNION ALL SELECT kind, subject, year, 'yoy.ratios.' || name,
        CASE WHEN last IS NULL THEN 'noBaseline|-|' || coalesce(near(now), '-') || '|-|-'
             WHEN now IS NULL THEN 'notComparable|' || near(last) || '|-|-|-'
             ELSE CASE WHEN last <> 0 THEN 'compared' WHEN now = 0 THEN 'bothZero' ELSE 'fromZero' END
                  || '|' || near(last) || '|' || near(now) || '|' || near(100 * (now - last)) || '|-' END
        FROM ratio_comparison
    UNION ALL SELECT 'agency', agency, year, unnest([
            'state', 'revision', 'publishedOn', 'sha256', 'reportScope', 'declaredForm', 'countedAs', 'name', 'region',
            'firstReceived', 'rosterSince', 'timeliness.due', 'timeliness.state', 'timeliness.daysLate']), unnest([
            state, revision::VARCHAR, coalesce(published_on::VARCHAR, '-'), sha256, scope, coalesce(declared_form, '-'),
            counted_as, coalesce(name, '-'), coalesce(region, '-'), first_received::VARCHAR,
            coalesce(since::VARCHAR, 'null'), CASE WHEN owes THEN due::VARCHAR ELSE '-' END,
            CASE WHEN NOT owes THEN 'notObliged' WHEN state <> 'readable' THEN state ELSE arrival END,
            CASE WHEN owes AND arrival = 'late' THEN (arrived_on - due)::VARCHAR ELSE '0' END])
        FROM agency_year
    UNION ALL SELECT 'agency', s.agency, s.year, 'form', coalesce(
            CASE string_agg(DISTINCT forms, '+' ORDER BY forms) FILTER (forms <> 'both')
                WHEN '2019' THEN '2019' WHEN '2021' THEN '2021' WHEN '2019+2021' THEN 'mixed' END,
            any_value(s.declared_form), '-')
        FROM standing s LEFT JOIN cell USING (agency, year) GROUP BY ALL
    UNION ALL SELECT 'region', above, year, 'coverage.inSums', count(*) FILTER (in_sums)::VARCHAR
        FROM located GROUP BY ALL
    UNION ALL SELECT 'region', above, year, unnest([
            'coverage.expected', 'coverage.received', 'coverage.withdrawn', 'coverage.late', 'coverage.undated',
            'coverage.overdue']), unnest([
            count(*) FILTER (owed)::VARCHAR,
            count(*) FILTER (owed AND state IN ('readable', 'unreadable'))::VARCHAR,
            count(*) FILTER (owed AND state = 'withdrawn')::VARCHAR,
            count(*) FILTER (owed AND state IN ('readable', 'unreadable') AND arrival = 'late')::VARCHAR,
            count(*) FILTER (owed AND state IN ('readable', 'unreadable') AND arrival = 'undated')::VARCHAR,
            count(*) FILTER (owed AND state IS NULL AND due < today)::VARCHAR])
        FROM located, parameter GROUP BY ALL
    UNION ALL SELECT 'region', above, year, unnest([
            'due:' || due || '.expected', 'due:' || due || '.received', 'due:' || due || '.withdrawn',
            'due:' || due || '.late', 'due:' || due || '.undated']), unnest([
            count(*)::VARCHAR,
            count(*) FILTER (state IN ('readable', 'unreadable'))::VARCHAR,
            count(*) FILTER (state = 'withdrawn')::VARCHAR,
            count(*) FILTER (state IN ('readable', 'unreadable') AND arrival = 'late')::VARCHAR,
            count(*) FILTER (state IN ('readable', 'unreadable') AND arrival = 'undated')::VARCHAR])
        FROM located WHERE owed GROUP BY above, year, due);
