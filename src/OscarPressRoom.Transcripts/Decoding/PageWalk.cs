using AngleSharp.Dom;

namespace OscarPressRoom.Transcripts.Decoding;

/// <summary>Walks through a page without recursion.</summary>
internal static class PageWalk
{
    /// <summary>Every node on the way in and, where it is left, on the way out; the root included.</summary>
    public static IEnumerable<(INode Node, bool IsEnd)> Around(INode root)
    {
        for (var node = root; ;)
        {
            yield return (node, false);
            if (node.FirstChild is { } child)
            {
                node = child;
                continue;
            }

            yield return (node, true);
            while (node != root && node.NextSibling is null)
                yield return (node = node.Parent!, true);
            if (node == root)
                yield break;
            node = node.NextSibling!;
        }
    }

    public static IEnumerable<INode> ChildrenFirst(INode root) => Around(root).Where(step => step.IsEnd).Select(step => step.Node);
}
