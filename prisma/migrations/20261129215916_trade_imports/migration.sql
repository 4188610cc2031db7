-- CreateTable
CREATE TABLE "trading"."trade_imports" (
    "id" SERIAL NOT NULL,
    "file_name" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "pair" TEXT NOT NULL,
    "row_count" INTEGER NOT NULL,
    "new_count" INTEGER NOT NULL,
    "imported_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "trade_imports_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "trading"."imported_trades" (
    "source" TEXT NOT NULL,
    "pair" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "trade_id" INTEGER NOT NULL,
    "import_id" INTEGER NOT NULL,

    CONSTRAINT "imported_trades_pkey" PRIMARY KEY ("source","pair","key")
);

-- CreateIndex
CREATE INDEX "trade_imports_imported_at_id_idx" ON "trading"."trade_imports"("imported_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "imported_trades_trade_id_key" ON "trading"."imported_trades"("trade_id");

-- CreateIndex
CREATE INDEX "imported_trades_import_id_idx" ON "trading"."imported_trades"("import_id");

-- AddForeignKey
ALTER TABLE "trading"."imported_trades" ADD CONSTRAINT "imported_trades_trade_id_fkey" FOREIGN KEY ("trade_id") REFERENCES "trading"."trades"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "trading"."imported_trades" ADD CONSTRAINT "imported_trades_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "trading"."trade_imports"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "trading"."trade_imports"
  ADD CONSTRAINT "trade_imports_format_check" CHECK ("format" IN ('TRADES_LIST', 'TIME_PRICE_VOLUME')),
  ADD CONSTRAINT "trade_imports_names_check" CHECK ("source" <> '' AND "trading"."pair_tokens"("pair") IS NOT NULL),
  ADD CONSTRAINT "trade_imports_counts_check" CHECK ("row_count" >= 1 AND "new_count" BETWEEN 0 AND "row_count");
ALTER TABLE "trading"."imported_trades"
  ADD CONSTRAINT "imported_trades_key_check" CHECK ("key" <> '');
