-- AlterTable
ALTER TABLE "pick_settlements" ADD COLUMN     "as_of" TIMESTAMPTZ(3) NOT NULL,
ADD COLUMN     "void_cause" TEXT;

-- CreateTable
CREATE TABLE "match_voids" (
    "id" BIGSERIAL NOT NULL,
    "match_id" INTEGER NOT NULL,
    "is_void" BOOLEAN NOT NULL,
    "reason" TEXT NOT NULL,
    "declared_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "match_voids_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "match_voids_match_id_declared_at_idx" ON "match_voids"("match_id", "declared_at");

-- AddForeignKey
ALTER TABLE "match_voids" ADD CONSTRAINT "match_voids_match_id_fkey" FOREIGN KEY ("match_id") REFERENCES "matches"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma does not describe.

ALTER TABLE "pick_settlements" ADD CONSTRAINT "pick_settlements_basis_check" CHECK (
  ("outcome" = 'VOID') = ("void_cause" IS NOT NULL)
  AND ("outcome" = 'VOID') = ("home_goals" IS NULL)
  AND ("home_goals" IS NULL) = ("away_goals" IS NULL)
  AND "void_cause" IN ('DECLARED', 'POSTPONED')
);
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "public"."match_voids"
  FOR EACH STATEMENT EXECUTE FUNCTION "public"."refuse_change"();
