import { EnvironmentError, parseEnvironment } from './environment.ts';

describe('environment', () => {
  it('starts with no variable set at all', () => {
    expect(parseEnvironment({})).toMatchObject({ PORT: 3000, ROLE: 'all', SAMPLE_DATA: false });
    expect(parseEnvironment({}).DATA_DIR).toMatch(/[\\/]\.data$/);
  });

  it('counts an empty variable as unset, as docker compose passes it', () => {
    expect(parseEnvironment({ PORT: '', ADMIN_EMAIL: ' ', DATABASE_URL: '' })).toMatchObject({ PORT: 3000 });
  });

  it('reads values as the types they are', () => {
    const values = parseEnvironment({
      PORT: '8080',
      SAMPLE_DATA: 'true',
      PUBLIC_URL: 'https://example.org/',
    });
    expect(values).toMatchObject({ PORT: 8080, SAMPLE_DATA: true, PUBLIC_URL: 'https://example.org' });
  });

  it.each([
    [{ PORT: 'abc' }, 'PORT: must be a number'],
    [{ PORT: '70000' }, 'PORT: must be from 0 to 65535'],
    [{ PORT: '80.5' }, 'PORT: must be a whole number'],
    [{ SAMPLE_DATA: 'perhaps' }, 'SAMPLE_DATA: must be true or false'],
    [{ ROLE: 'king' }, 'ROLE: must be api, worker or all'],
    [{ ADMIN_EMAIL: 'nobody' }, 'ADMIN_EMAIL: must be an e-mail address'],
    [{ ADMIN_PASSWORD: 'long enough' }, 'ADMIN_EMAIL: must be set when ADMIN_PASSWORD is set'],
    [{ PUBLIC_URL: 'javascript:alert(1)' }, 'PUBLIC_URL: must be an address such as https://example.org'],
  ])('refuses %j with the variable and the reason', (variables, message) => {
    expect(() => parseEnvironment(variables)).toThrow(new EnvironmentError(message));
  });

  it('names every bad variable at once and never repeats a secret', () => {
    const parse = () =>
      parseEnvironment({ PORT: '-1', DATABASE_URL: 'mysql://root:secret@host/db', ADMIN_PASSWORD: 'secret' });
    expect(parse).toThrow(/PORT: .*\n.*DATABASE_URL: .*\n.*ADMIN_PASSWORD: /s);
    expect(parse).not.toThrow(/secret/);
  });
});
