import pg from 'pg'

/** The oid of int8, as which PostgreSQL counts: ours stay far below 2^53. */
const INT8 = 20
const CONNECT_TIMEOUT_MS = 10_000

/** How every connection to a PostgreSQL is made. */
export function sessionConfig(url: string) {
  return {
    connectionString: url,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
    keepAliveInitialDelayMillis: 5_000,
    application_name: 'diglot',
    types: {
      getTypeParser: (oid: number, format?: 'text' | 'binary') =>
        oid === INT8 ? Number : pg.types.getTypeParser(oid, format),
    },
  } satisfies pg.ClientConfig
}

/**
 * What the server is told in the beginning of a session, so that it notices in seconds that the other side is gone
 * without a word: until then it holds its locks. A server on a system that has no such check says no to one of them,
 * and goes without.
 */
export const SESSION_SETUP = `do $$
declare
  setting text[];
begin
  foreach setting slice 1 in array array[
    ['tcp_keepalives_idle', '5'], ['tcp_keepalives_interval', '2'], ['tcp_keepalives_count', '3'],
    ['tcp_user_timeout', '12000'], ['client_connection_check_interval', '2000'],
    ['idle_in_transaction_session_timeout', '60000']
  ] loop
    begin
      perform set_config(setting[1], setting[2], false);
    exception when others then null;
    end;
  end loop;
end $$`
