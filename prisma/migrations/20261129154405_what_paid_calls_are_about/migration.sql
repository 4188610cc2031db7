-- CreateIndex
CREATE INDEX "cost_tracking_job_id_idx" ON "cost_tracking"("job_id");

-- CreateIndex
CREATE INDEX "llm_calls_match_id_idx" ON "llm_calls"("match_id");

-- AddForeignKey
ALTER TABLE "cost_tracking" ADD CONSTRAINT "cost_tracking_job_id_fkey" FOREIGN KEY ("job_id") REFERENCES "jobs"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "llm_calls" ADD CONSTRAINT "llm_calls_match_id_fkey" FOREIGN KEY ("match_id") REFERENCES "matches"("id") ON DELETE SET NULL ON UPDATE CASCADE;
