import type { NextConfig } from 'next';

const config: NextConfig = {
  agentRules: false,
  poweredByHeader: false,
  serverExternalPackages: ['@electric-sql/pglite', 'pg-boss', 'pg', '@node-rs/argon2', 'pino'],
  // Migrations are read from disk at start, so the tracer must not be left to guess them.
  outputFileTracingIncludes: { '/*': ['./db/migrations/**/*'] },
  experimental: { serverActions: { bodySizeLimit: '1mb' } },
};

export default config;
