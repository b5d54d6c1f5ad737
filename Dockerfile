# One image for every command: `docker run IMAGE worker`, `docker run IMAGE serve`, ...
FROM node:24-slim AS build
WORKDIR /opt/diglot
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts
# For React templates and `diglot doctor`: optional peers of the package, which this one image brings.
RUN npm install --no-save --save-prod --omit=dev --ignore-scripts mailauth@7 react@19 react-dom@19 react-email@6

FROM node:24-slim
ENV NODE_ENV=production DIGLOT_DATA=/data
COPY --from=build /opt/diglot/package.json /opt/diglot/.env.example /opt/diglot/
COPY --from=build /opt/diglot/node_modules /opt/diglot/node_modules
COPY --from=build /opt/diglot/dist /opt/diglot/dist
COPY --from=build /opt/diglot/templates /opt/diglot/templates
COPY --from=build /opt/diglot/content /opt/diglot/content
# Under its name, so that what a command says to run next works in a shell of the container.
RUN ln -s /opt/diglot/dist/cli.js /usr/local/bin/diglot
RUN mkdir /data /newsletter && chown node:node /data /newsletter
USER node
WORKDIR /newsletter
VOLUME /data
# Ends at SIGTERM by itself, so nothing has to stand between.
ENTRYPOINT ["node", "/opt/diglot/dist/cli.js"]
CMD ["--help"]
