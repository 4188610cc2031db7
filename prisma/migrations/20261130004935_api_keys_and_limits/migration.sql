-- CreateTable
CREATE TABLE "api_keys" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "hash" BYTEA NOT NULL,
    "role" TEXT NOT NULL,
    "scopes" TEXT[] NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" TEXT,
    "expires_at" TIMESTAMPTZ(3),
    "last_used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "revoked_by" TEXT,

    CONSTRAINT "api_keys_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE UNLOGGED TABLE "rate_buckets" (
    "caller" TEXT NOT NULL,
    "points" DOUBLE PRECISION NOT NULL,
    "filled_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "rate_buckets_pkey" PRIMARY KEY ("caller")
);

-- CreateIndex
CREATE UNIQUE INDEX "api_keys_prefix_key" ON "api_keys"("prefix");

-- CreateIndex
CREATE INDEX "api_keys_created_at_id_idx" ON "api_keys"("created_at", "id");

-- CreateIndex
CREATE INDEX "rate_buckets_filled_at_idx" ON "rate_buckets"("filled_at");

-- One name for one key that is in force.
CREATE UNIQUE INDEX api_keys_name_in_force ON api_keys (name) WHERE revoked_at IS NULL;

ALTER TABLE api_keys
  ADD CONSTRAINT api_keys_name_check CHECK (name ~ '^[^[:cntrl:]]{1,100}$'),
  ADD CONSTRAINT api_keys_prefix_check CHECK (prefix ~ '^qs_[0-9a-f]{8}$'),
  ADD CONSTRAINT api_keys_hash_check CHECK (length(hash) = 32),
  ADD CONSTRAINT api_keys_role_check CHECK (role IN ('VIEWER', 'ANALYST', 'OPERATOR', 'ADMIN')),
  ADD CONSTRAINT api_keys_scopes_check CHECK (array_position(scopes, NULL) IS NULL),
  ADD CONSTRAINT api_keys_expires_check CHECK (expires_at > created_at),
  ADD CONSTRAINT api_keys_revoked_check CHECK (revoked_at >= created_at AND (revoked_by IS NULL OR revoked_at IS NOT NULL));

ALTER TABLE rate_buckets ADD CONSTRAINT rate_buckets_points_check CHECK (points >= 0 AND points < 'Infinity');

-- A key is made, used and revoked; it is never turned into another one, removed, or brought back.
CREATE FUNCTION kept_as_made() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF to_jsonb(NEW) - ARRAY['last_used_at', 'revoked_at', 'revoked_by'] <> to_jsonb(OLD) - ARRAY['last_used_at', 'revoked_at', 'revoked_by']
    OR OLD.revoked_at IS NOT NULL AND (NEW.revoked_at, NEW.revoked_by) IS DISTINCT FROM (OLD.revoked_at, OLD.revoked_by)
  THEN
    RAISE EXCEPTION 'key % stays as it was made, and stays revoked: UPDATE refused', OLD.prefix;
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "kept_as_made" BEFORE UPDATE ON "public"."api_keys"
  FOR EACH ROW EXECUTE FUNCTION "public"."kept_as_made"();
CREATE TRIGGER "append_only" BEFORE DELETE OR TRUNCATE ON "public"."api_keys"
  FOR EACH STATEMENT EXECUTE FUNCTION "public"."refuse_change"();
