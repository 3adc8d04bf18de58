using Advocacy.Web.Verbs;

return await CommandLine.Run(args);
