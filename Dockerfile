# The product needs no build: Node runs the TypeScript of src as it is. The database client is made by npm ci.
FROM node:24-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json prisma.config.ts ./
COPY prisma ./prisma
RUN npm ci --omit=dev --no-audit --no-fund

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 DATA_DIR=/data
WORKDIR /app
# What .dockerignore lets through, and nothing else.
COPY . .
COPY --from=dependencies /app/node_modules ./node_modules
COPY --from=dependencies /app/src/db/generated ./src/db/generated
# Backups and archives of rotated records lie below DATA_DIR.
RUN mkdir /data && chown node:node /data
VOLUME /data
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.METRICS_PORT ?? process.env.PORT}/ready`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Without npm in between, so that the signal to end reaches the product.
CMD ["node", "src/main.ts"]
