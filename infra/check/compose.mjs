import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { environmentOf, exposedPort } from './dockerfile.mjs';

/**
 * Finds contradictions inside a compose file and with the files it names.
 * @param {string} file path of compose.yaml; `.env.example` lies beside it
 * @returns {string[]} one sentence for each problem
 */
export function composeProblems(file) {
  const text = readFileSync(file, 'utf8');
  const compose = parse(text);
  const services = Object.entries(compose.services);
  const missing = services
    .map(([name, service]) => [name, dockerfileOf(service, file)])
    .filter(([, dockerfile]) => dockerfile && !existsSync(dockerfile));
  if (missing.length > 0) {
    return missing.map(
      ([name, dockerfile]) => `${file}: ${name} is built by ${dockerfile}, which is not there`,
    );
  }
  return [
    ...services.flatMap(([name, service]) => serviceProblems(name, service, compose, file)),
    ...variableProblems(text, readFileSync(join(dirname(file), '.env.example'), 'utf8')),
  ].map((problem) => `${file}: ${problem}`);
}

/** Names that services built here are given. @returns {string[]} */
export function composeEnvironment(file) {
  const { services } = parse(readFileSync(file, 'utf8'));
  return Object.values(services)
    .filter(({ build }) => build)
    .flatMap(({ environment }) => Object.keys(environment));
}

function serviceProblems(name, service, compose, file) {
  const dockerfile = dockerfileOf(service, file);
  if (dockerfile && !existsSync(dockerfile)) return [`${name} is built by ${dockerfile}, which is not there`];
  return [
    ...Object.entries(service.depends_on ?? {}).flatMap(([other, { condition }]) =>
      dependencyProblems(name, other, condition, compose, file),
    ),
    ...(service.networks ?? [])
      .filter((network) => !(network in compose.networks))
      .map((network) => `${name}: no network ${network}`),
    ...(service.volumes ?? [])
      .map((volume) => volume.split(':')[0])
      .filter((volume) => !/^[./]/.test(volume) && !(volume in compose.volumes))
      .map((volume) => `${name}: no volume ${volume}`),
    ...addressProblems(name, service, compose, file),
    ...portProblems(name, service, dockerfile),
  ];
}

function dockerfileOf(service, file) {
  if (!service.build) return undefined;
  return join(resolve(dirname(file), service.build.context), service.build.dockerfile);
}

function dependencyProblems(name, other, condition, compose, file) {
  const service = compose.services[other];
  if (!service) return [`${name} depends on ${other}, which is not there`];
  const dockerfile = dockerfileOf(service, file);
  const tellsHealth =
    service.healthcheck || (dockerfile && readFileSync(dockerfile, 'utf8').includes('HEALTHCHECK'));
  return condition === 'service_healthy' && !tellsHealth
    ? [`${name} waits for the health of ${other}, which tells none`]
    : [];
}

/** Addresses such as http://api:4000 must lead to a service on a common network, on the port it listens on. */
function addressProblems(name, service, compose, file) {
  return Object.entries(service.environment ?? {})
    .filter(([, value]) => /^\w+:\/\//.test(value))
    .flatMap(([variable, value]) => {
      const { hostname, port } = new URL(value.replace(/\$\{[^}]*\}/g, 'x'));
      if (hostname === 'x' || hostname === 'localhost') return [];
      const other = compose.services[hostname];
      if (!other) return [`${name}: ${variable} leads to ${hostname}, which is no service`];
      const dockerfile = dockerfileOf(other, file);
      const common = service.networks.some((network) => other.networks.includes(network));
      return [
        ...(common ? [] : [`${name}: ${variable} leads to ${hostname}, which is on no common network`]),
        ...(dockerfile && exposedPort(dockerfile) !== port
          ? [`${name}: ${variable} leads to port ${port}, which ${hostname} does not open`]
          : []),
      ];
    });
}

function portProblems(name, { ports = [] }, dockerfile) {
  if (!dockerfile) return [];
  const exposed = exposedPort(dockerfile);
  const listening = Object.entries(environmentOf(dockerfile)).find(([variable]) =>
    variable.endsWith('_PORT'),
  )?.[1];
  return ports
    .map((port) => String(port).split(':').at(-1))
    .filter((port) => port !== exposed || port !== listening)
    .map((port) => `${name} publishes port ${port}, but listens on ${listening}`);
}

function variableProblems(text, example) {
  const used = new Set([...text.matchAll(/\$\{([A-Z_]+)/g)].map(([, name]) => name));
  const offered = new Set([...example.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name));
  return [
    ...[...used].filter((name) => !offered.has(name)).map((name) => `\${${name}} is not in .env.example`),
    ...[...offered].filter((name) => !used.has(name)).map((name) => `${name} of .env.example is not used`),
  ];
}
