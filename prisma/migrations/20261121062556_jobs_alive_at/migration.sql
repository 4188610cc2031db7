-- AlterTable
ALTER TABLE "jobs" ADD COLUMN     "alive_at" TIMESTAMPTZ(3);
