interface Cloud {
  resourceManager: string;
  authorityHost: string;
}

/** Azure's clouds by the names that azure/login gives them. Source: https://learn.microsoft.com/azure/developer/identity/national-clouds */
export const clouds = {
  azurecloud: {
    resourceManager: 'https://management.azure.com',
    authorityHost: 'https://login.microsoftonline.com',
  },
  azureusgovernment: {
    resourceManager: 'https://management.usgovcloudapi.net',
    authorityHost: 'https://login.microsoftonline.us',
  },
  azurechinacloud: {
    resourceManager: 'https://management.chinacloudapi.cn',
    authorityHost: 'https://login.chinacloudapi.cn',
  },
} as const satisfies Record<string, Cloud>;

/** True for a name in {@link clouds}. */
export function isCloudName(name: string): name is keyof typeof clouds {
  return Object.hasOwn(clouds, name);
}
