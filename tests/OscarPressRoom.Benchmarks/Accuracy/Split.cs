namespace OscarPressRoom.Benchmarks.Accuracy;

/// <summary>Who answers in a briefing, and on which side of the split it lies.</summary>
internal static class Split
{
    public static string Kind(Briefing briefing) => briefing.Speaker switch
    {
        "MR. CARNEY" => "Carney",
        "MR. EARNEST" => "Earnest",
        "MR. GIBBS" => "Gibbs",
        "MR. SCHULTZ" or "MR. BURTON" or "MS. PSAKI" or "MS. FRIEDMAN" => "deputies",
        var s when s.Contains("PRESIDENT") || s.StartsWith("CHANCELLOR", StringComparison.Ordinal) => "presidents",
        _ => briefing.IsSolo ? "one official" : "several officials",
    };

    public static bool IsSecretary(Briefing briefing) => Kind(briefing) is "Carney" or "Earnest" or "Gibbs" or "deputies";

    /// <summary>70 in 100 briefings are for training, 15 for choosing and calibrating, 15 for the figures.</summary>
    public static bool IsTraining(Briefing briefing) => Bucket(briefing) < 70;

    public static bool IsDevelopment(Briefing briefing) => Bucket(briefing) is >= 70 and < 85;

    public static bool IsTest(Briefing briefing) => Bucket(briefing) >= 85;

    // The split must not change with the runtime, which string.GetHashCode does.
    private static uint Bucket(Briefing briefing)
    {
        var hash = 2166136261u;
        foreach (var c in briefing.Event)
        {
            hash = (hash ^ c) * 16777619u;
        }
        return hash % 100;
    }
}
