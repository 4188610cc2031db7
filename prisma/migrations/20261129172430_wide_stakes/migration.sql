-- AlterTable
ALTER TABLE "pick_settlements" ALTER COLUMN "profit_units" SET DATA TYPE DECIMAL(19,6),
ALTER COLUMN "turnover_units" SET DATA TYPE DECIMAL(11,4);

-- AlterTable
ALTER TABLE "picks" ALTER COLUMN "stake_units" SET DATA TYPE DECIMAL(11,4),
ALTER COLUMN "profit_units" SET DATA TYPE DECIMAL(19,6),
ALTER COLUMN "turnover_units" SET DATA TYPE DECIMAL(11,4);
