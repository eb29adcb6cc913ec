# The server with its pages, in one image. It runs as an ordinary user and writes only to /data
# (and there only without DATABASE_URL, when it brings its own PostgreSQL along).

FROM node:24.21.0-slim AS build
RUN npm install --global --no-fund --no-audit pnpm@12.21.0
WORKDIR /concivis

# What the packages depend on changes less often than the code, so it is a layer of its own.
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
COPY apps/api/package.json apps/api/
COPY apps/web/package.json apps/web/
COPY packages/analytics/package.json packages/analytics/
COPY packages/contracts/package.json packages/contracts/
COPY packages/framework/package.json packages/framework/
COPY packages/messages/package.json packages/messages/
COPY packages/tagger/package.json packages/tagger/
COPY bench/package.json bench/
COPY e2e/package.json e2e/
RUN pnpm install --frozen-lockfile

COPY . .
RUN pnpm exec tsc -b apps/api \
  && pnpm --filter @concivis/web run build \
  && pnpm --filter @concivis/api --prod deploy /deployed

FROM node:24.21.0-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_FOLDER=/data
WORKDIR /concivis
COPY --from=build /deployed ./
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "--eval", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health/ready`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "dist/main.js"]
