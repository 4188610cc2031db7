/**
 * What may stand before a parenthesis in a statement whose answer is kept: functions that look at their arguments alone, and words of SQL. What is
 * not here may look at the clock, at the session or at tables, and the answer is not kept.
 */
export const PURE_SQL_FUNCTIONS: ReadonlySet<string> = new Set(
  `
  all and any array as between by case cube grouping rollup sets cast distinct else end except exists filter from group having in intersect interval is join
  lateral like materialized not on or order over partition row rows select some then union using values when where with within

  abs avg bool_and bool_or bit_and bit_or ceil ceiling coalesce corr count covar_pop covar_samp cume_dist dense_rank div every exp first_value floor
  greatest lag last_value lead least ln log max min mod mode nth_value ntile nullif percent_rank percentile_cont percentile_disc power
  rank regr_slope round row_number sign sqrt stddev stddev_pop stddev_samp string_agg sum trim_scale trunc var_pop var_samp variance width_bucket

  array_agg array_append array_cat array_length array_position array_remove array_to_string cardinality generate_series generate_subscripts unnest
  json_agg json_array_elements json_array_elements_text json_array_length json_build_array json_build_object json_each json_each_text
  json_object_agg json_object_keys json_typeof jsonb_agg jsonb_array_elements jsonb_array_elements_text jsonb_array_length
  jsonb_build_array jsonb_build_object jsonb_each jsonb_each_text jsonb_exists jsonb_extract_path jsonb_extract_path_text
  jsonb_object_agg jsonb_object_keys jsonb_path_exists jsonb_path_query jsonb_strip_nulls jsonb_to_recordset jsonb_typeof row_to_json to_json to_jsonb

  btrim char_length concat concat_ws decode encode initcap left length lower lpad ltrim md5 position regexp_match regexp_matches
  regexp_replace repeat replace reverse right rpad rtrim sha256 split_part starts_with string_to_array strpos substr substring to_char
  to_hex translate trim upper
  date_part date_trunc extract timezone make_date make_interval to_date to_timestamp

  bigint bit char decimal numeric time timestamp timestamptz varchar
  amount_tolerance pair_tokens
  `
    .trim()
    .split(/\s+/),
);
