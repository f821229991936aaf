using AngleSharp.Dom;

namespace OscarPressRoom.Transcripts.Decoding;

/// <summary>How many letters each element of a page holds, and how many of them are links: counted once, for all.</summary>
internal sealed class PageWords
{
    private readonly Dictionary<INode, (int All, int Linked)> _letters = [];

    public PageWords(IElement root, IReadOnlySet<INode> left)
    {
        foreach (var (node, isEnd) in PageWalk.Around(root, left))
        {
            if (!isEnd)
            {
                _letters[node] = node is IText text ? (text.Data.Count(character => !char.IsWhiteSpace(character)), 0) : (0, 0);
                continue;
            }

            var (all, linked) = _letters[node];
            if (node is IElement { LocalName: "a" } link && link.HasAttribute("href"))
                _letters[node] = (all, linked = all);
            if (node != root && node.Parent is { } parent)
                _letters[parent] = (_letters[parent].All + all, _letters[parent].Linked + linked);
        }
    }

    public int All(INode node) => _letters.GetValueOrDefault(node).All;

    public int Linked(INode node) => _letters.GetValueOrDefault(node).Linked;

    /// <summary>Letters that are no links.</summary>
    public int Own(INode node) => All(node) - Linked(node);
}
