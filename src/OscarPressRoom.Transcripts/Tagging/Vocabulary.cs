using System.Diagnostics.CodeAnalysis;

namespace OscarPressRoom.Transcripts.Tagging;

/// <summary>
/// The words that say how something is said rather than what it is about. Every other word is known to the model only
/// by its shape, so that it cannot learn the subjects and names of the conversations it was trained on.
/// </summary>
internal static class Vocabulary
{
    private const int Longest = 24;

    private static readonly (string Kind, string Words)[] Kinds =
    [
        ("BE", "is are was were am be been being isn't aren't wasn't weren't ain't"),
        ("HAVE", "have has had having haven't hasn't hadn't"),
        ("DO", "do does did don't doesn't didn't done doing"),
        ("MODAL", "can could will would should may might must shall can't cannot couldn't won't wouldn't shouldn't ought"),
        ("I", "i i'm i've i'd i'll"),
        ("ME", "me my mine myself"),
        ("WE", "we we're we've we'd we'll us our ours let's ourselves"),
        ("YOU", "you you're you've you'd you'll ya"),
        ("YOUR", "your yours yourself yourselves"),
        ("THEY", "he she they he's she's they're they've they'll they'd he'll she'll he'd she'd him her them his hers their theirs himself herself themselves"),
        ("IT", "it it's it'll it'd its itself"),
        ("THAT", "that that's this these those that'll"),
        ("THERE", "there there's here here's"),
        ("WH", "what who when where why how which whom whose what's who's where's how's when's why's whatever whether if"),
        ("THE", "the a an"),
        ("OF", "of in on at by for with from to into about over under between among through during after before since until against toward towards within without across around behind beyond along up down out off near upon per despite regarding concerning except"),
        ("AND", "and or but nor so because although though while unless whereas than as yet plus"),
        ("NOT", "not no never none nothing nobody neither nor nope nah"),
        ("YES", "yes yeah yep yup absolutely exactly sure right certainly definitely indeed correct totally ok okay"),
        ("WELL", "well look oh um uh er ah hey listen see now anyway honestly frankly obviously clearly actually basically really"),
        ("THANKS", "thank thanks congratulations congrats welcome hello hi morning afternoon evening night sorry please cheers bye good"),
        ("VERY", "very quite pretty just only also too even still already again almost ever always often sometimes maybe perhaps probably possibly simply certainly"),
        ("ALL", "all any some many much more most few several every each both either another other others such same own enough lot lots bit little less least kind sort kinds"),
        ("ONE", "one ones two three four five first second third last next couple once twice half"),
        ("BODY", "anybody anyone anything somebody someone something everybody everyone everything people guys folks guy ladies gentlemen mate sir ma'am madam"),
        ("TELL", "talk tell describe explain walk share elaborate expand discuss clarify speak"),
        ("ASK", "ask asked asking wonder wondering wondered question questions follow followup curious wanted answer answers mention mentioned respond response reaction comment comments"),
        ("THINK", "think thinks thought thinking believe believes feel feels felt feeling know knows knew guess hope hopes suppose mean means meant expect remember understand assume imagine love loved like liked want wants need needs"),
        ("SAY", "say says said saying talked talking spoke spoken speaking told telling heard hear hearing call called suggest suggested seem seems seemed sound sounds"),
        ("GO", "go goes going gone went come comes came coming get gets got getting gotten take takes took taken taking make makes made making give gives gave given giving put puts keep kept start started try tried trying let lets happen happened happens happening work worked working look looks looking looked seen saw seeing find found show showed turn bring brought able"),
        ("TIME", "today tonight yesterday tomorrow ago earlier later soon week weeks month months year years day days time times moment minute minutes then recently currently point"),
        ("QUALITY", "great important hard difficult amazing wonderful incredible beautiful happy proud glad excited honored honoured grateful lucky special best better big new old true real wrong fair interesting different long short far quick quickly specific specifically possible sure surprised confident clear certain able ready"),
        ("THING", "thing things way ways part place fact idea reason case sense issue sort stuff word words view example course end else back forward together instead rather"),
    ];

    private static readonly Dictionary<string, string> Words = Build();

    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The word, and its kind, if it is one of ours (lower case, straight apostrophe).</summary>
    public static bool TryFind(ReadOnlySpan<char> word, [NotNullWhen(true)] out string? known, [NotNullWhen(true)] out string? kind) =>
        Lookup.TryGetValue(word, out known, out kind);

    /// <summary>Whether a word as printed is one of ours.</summary>
    public static bool Contains(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[Longest];
        if (word.Length > Longest)
        {
            return false;
        }
        var length = word.ToLowerInvariant(lower);
        lower[..length].Replace('’', '\'');
        return Lookup.ContainsKey(lower[..length]);
    }

    private static Dictionary<string, string> Build()
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, list) in Kinds)
        {
            foreach (var word in list.Split(' '))
            {
                words.TryAdd(word, name);
            }
        }
        return words;
    }
}
