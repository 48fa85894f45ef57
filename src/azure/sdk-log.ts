import { format } from 'node:util';
import { AzureLogger } from '@azure/logger';

/**
 * Leads what Azure's SDKs log, where AZURE_LOG_LEVEL asks for it, to the debug log instead of stderr.
 * They redact tokens and the URLs of requests, but print the signed address at which an operation is polled.
 * Source: https://learn.microsoft.com/javascript/api/overview/azure/logger-readme
 */
export function leadSdkLog(debug: (message: string) => void): void {
  AzureLogger.log = (...words: unknown[]) => debug(withoutQueries(format(...words)));
}

function withoutQueries(text: string): string {
  return text.replaceAll(/([?&](?!api-version=)[\w-]+=)[^&\s"']+/g, '$1REDACTED');
}
