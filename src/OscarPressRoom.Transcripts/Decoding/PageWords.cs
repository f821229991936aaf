using AngleSharp.Dom;

namespace OscarPressRoom.Transcripts.Decoding;

/// <summary>How many letters each element of a page holds, and how many of them are links: counted once, for all.</summary>
internal sealed class PageWords
{
    private readonly Dictionary<INode, (int All, int Linked)> _letters = [];

    public PageWords(IElement root)
    {
        foreach (var node in PageWalk.ChildrenFirst(root))
        {
            var letters = (All: node is IText text ? text.Data.Count(character => !char.IsWhiteSpace(character)) : 0, Linked: 0);
            for (var child = node.FirstChild; child is not null; child = child.NextSibling)
            {
                var (all, linked) = _letters[child];
                letters = (letters.All + all, letters.Linked + linked);
            }

            _letters[node] = node is IElement { LocalName: "a" } link && link.HasAttribute("href") ? (letters.All, letters.All) : letters;
        }
    }

    public int All(INode node) => _letters.GetValueOrDefault(node).All;

    public int Linked(INode node) => _letters.GetValueOrDefault(node).Linked;

    /// <summary>Letters that are no links.</summary>
    public int Own(INode node) => All(node) - Linked(node);
}
