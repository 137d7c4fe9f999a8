# The portal. Build from the root of the repository:
#   docker build -f infra/containers/portal.Dockerfile -t samenspel-portal .
ARG NODE_IMAGE=node:24-slim

FROM ${NODE_IMAGE} AS build
WORKDIR /src
ENV TURBO_TELEMETRY_DISABLED=1
COPY . .
RUN --mount=type=cache,target=/root/.npm npm ci --loglevel=error
RUN npx turbo run build --filter=@samenspel/portal

# The build holds all code it needs; only what stands before it comes along from node_modules.
FROM ${NODE_IMAGE}
RUN rm -rf /usr/local/lib/node_modules /usr/local/bin/npm /usr/local/bin/npx /usr/local/bin/corepack /opt/yarn*
WORKDIR /app
ENV NODE_ENV=production PORTAL_HOST=0.0.0.0 PORTAL_PORT=3000
COPY --from=build /src/package.json ./
COPY --from=build /src/apps/portal/package.json /src/apps/portal/start.mjs ./apps/portal/
COPY --from=build /src/apps/portal/serving ./apps/portal/serving
COPY --from=build /src/apps/portal/build ./apps/portal/build
COPY --from=build /src/packages/doorstep/package.json ./node_modules/@samenspel/doorstep/
COPY --from=build /src/packages/doorstep/dist ./node_modules/@samenspel/doorstep/dist
COPY --from=build /src/node_modules/rate-limiter-flexible ./node_modules/rate-limiter-flexible
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
    CMD ["node", "-e", "fetch('http://127.0.0.1:3000/').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "apps/portal/start.mjs"]
