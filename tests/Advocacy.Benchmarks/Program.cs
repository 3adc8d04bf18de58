return await Advocacy.Benchmarks.Verbs.Run(args);
