-- CreateIndex
CREATE INDEX "pick_audit_trail_run_id_sequence_idx" ON "pick_audit_trail"("run_id", "sequence");


-- What Prisma does not describe.

-- The text that is hashed tells any two entries apart: a subject of one hyphen would read as none, and instants outside of these years
-- as others within them or as none.
ALTER TABLE "pick_audit_trail" ADD CONSTRAINT "pick_audit_trail_hash_form_check" CHECK (
  "subject" <> '-'
  AND "kick_off_at" BETWEEN '0001-01-01 00:00:00+00' AND '9999-12-31 23:59:59.999999+00'
  AND "recorded_at" BETWEEN '0001-01-01 00:00:00+00' AND '9999-12-31 23:59:59.999999+00'
  AND "sealed_at" BETWEEN '0001-01-01 00:00:00+00' AND '9999-12-31 23:59:59.999999+00'
);

-- As before, but in one INSERT behind the head, so that the trail can hold each INSERT to the chain.
CREATE OR REPLACE FUNCTION "public"."append_audit_entries"("entries" jsonb) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
  head "public"."audit_chain_head";
  last "public"."pick_audit_trail";
  row "public"."pick_audit_trail";
  added "public"."pick_audit_trail"[];
  item jsonb;
BEGIN
  SELECT * INTO head FROM "public"."audit_chain_head" WHERE "id" = 1 FOR UPDATE;
  SELECT * INTO last FROM "public"."pick_audit_trail" ORDER BY "sequence" DESC LIMIT 1;
  IF head.sequence IS DISTINCT FROM coalesce(last.sequence, 0)
    OR head.hash IS DISTINCT FROM coalesce(last.hash, repeat('0', 64)) THEN
    RAISE EXCEPTION 'the audit chain is broken: its head says entry %, the newest entry is %',
      coalesce(head.sequence::text, 'none'), coalesce(last.sequence::text, 'none') USING ERRCODE = 'QS001';
  END IF;
  FOR item IN SELECT value FROM jsonb_array_elements(entries) WITH ORDINALITY ORDER BY ordinality LOOP
    row := NULL;
    row.id := (item ->> 'id')::uuid;
    row.sequence := head.sequence + 1;
    row.kind := item ->> 'kind';
    row.run_id := (item ->> 'runId')::uuid;
    row.step := (item ->> 'step')::integer;
    row.match_id := (item ->> 'matchId')::integer;
    row.pick_id := (item ->> 'pickId')::uuid;
    row.subject := item ->> 'subject';
    row.outcome := item ->> 'outcome';
    row.kick_off_at := (item ->> 'kickOffAt')::timestamptz(3);
    row.payload := item -> 'payload';
    row.recorded_at := (item ->> 'recordedAt')::timestamptz(3);
    row.sealed_at := clock_timestamp();
    row.previous_hash := head.hash;
    row.hash := "public"."audit_entry_hash"(row);
    added := array_append(added, row);
    head.sequence := row.sequence;
    head.hash := row.hash;
  END LOOP;
  UPDATE "public"."audit_chain_head" SET "sequence" = head.sequence, "hash" = head.hash WHERE "id" = 1;
  INSERT INTO "public"."pick_audit_trail" SELECT (one).* FROM unnest(added) AS one;
  RETURN head.sequence;
END
$$;

-- Whatever way entries come in: they go on from the end of the chain, without a gap, each with the hash of its columns, up to the head.
CREATE FUNCTION "public"."refuse_unchained_entries"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  head "public"."audit_chain_head";
  entry "public"."pick_audit_trail";
  last_sequence bigint;
  last_hash text;
BEGIN
  SELECT min("sequence") - 1 INTO last_sequence FROM added;
  IF last_sequence IS NULL THEN
    RETURN NULL;
  END IF;
  SELECT "hash" INTO last_hash FROM "public"."pick_audit_trail" WHERE "sequence" = last_sequence;
  IF last_sequence = 0 THEN
    last_hash := repeat('0', 64);
  END IF;
  FOR entry IN SELECT * FROM added ORDER BY "sequence" LOOP
    IF entry.sequence <> last_sequence + 1 OR entry.previous_hash IS DISTINCT FROM last_hash
      OR entry.hash <> "public"."audit_entry_hash"(entry) THEN
      RAISE EXCEPTION 'the audit trail takes entries from append_audit_entries alone: entry % does not follow the chain',
        entry.sequence USING ERRCODE = 'QS002';
    END IF;
    last_sequence := entry.sequence;
    last_hash := entry.hash;
  END LOOP;
  SELECT * INTO head FROM "public"."audit_chain_head" WHERE "id" = 1;
  IF head.sequence IS DISTINCT FROM last_sequence OR head.hash IS DISTINCT FROM last_hash THEN
    RAISE EXCEPTION 'the audit trail takes entries from append_audit_entries alone: entry % is not the head of the chain',
      last_sequence USING ERRCODE = 'QS002';
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER "chained_only" AFTER INSERT ON "public"."pick_audit_trail"
  REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION "public"."refuse_unchained_entries"();
