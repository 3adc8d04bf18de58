// Names what the configuration is for; the web SDK's implicit usings hold another IConfigurationProvider.
global using IProjections = AutoMapper.IConfigurationProvider;
