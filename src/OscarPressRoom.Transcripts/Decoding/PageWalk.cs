using AngleSharp.Dom;

namespace OscarPressRoom.Transcripts.Decoding;

/// <summary>Walks through a page without recursion, and without asking a node for its sibling: AngleSharp counts all of them to tell.</summary>
internal static class PageWalk
{
    /// <summary>Every node on the way in and on the way out, the root included; what is left out is passed by with all that it holds.</summary>
    public static IEnumerable<(INode Node, bool IsEnd)> Around(INode root, IReadOnlySet<INode> left)
    {
        var open = new Stack<(INode Node, int Next)>([(root, 0)]);
        yield return (root, false);
        while (open.TryPop(out var step))
        {
            if (step.Next == step.Node.ChildNodes.Length)
            {
                yield return (step.Node, true);
                continue;
            }

            var child = step.Node.ChildNodes[step.Next];
            open.Push((step.Node, step.Next + 1));
            if (left.Contains(child))
                continue;
            open.Push((child, 0));
            yield return (child, false);
        }
    }
}
