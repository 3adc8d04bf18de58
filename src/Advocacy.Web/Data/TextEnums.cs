using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Advocacy.Web.Data;

/// <summary>Refuses a query that puts the values of an enum in order: they are kept as words, and the database would sort them by alphabet.</summary>
internal sealed class TextEnums : IQueryExpressionInterceptor
{
    private TextEnums() { }

    /// <summary>The only one: another would make EF Core build its services anew.</summary>
    public static TextEnums Guard { get; } = new();

    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData)
    {
        new Search().Visit(queryExpression);
        return queryExpression;
    }

    private sealed class Search : ExpressionVisitor
    {
        private static readonly HashSet<string> Ordering =
            [nameof(Queryable.OrderBy), nameof(Queryable.OrderByDescending), nameof(Queryable.ThenBy), nameof(Queryable.ThenByDescending),
                nameof(Queryable.Min), nameof(Queryable.Max), nameof(Queryable.MinBy), nameof(Queryable.MaxBy)];

        protected override Expression VisitBinary(BinaryExpression node)
        {
            if (node.NodeType is ExpressionType.LessThan or ExpressionType.LessThanOrEqual or ExpressionType.GreaterThan or ExpressionType.GreaterThanOrEqual
                && (IsEnum(node.Left) || IsEnum(node.Right)))
            {
                throw Refusal(node);
            }

            return base.VisitBinary(node);
        }

        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            if (Ordering.Contains(node.Method.Name) && node.Arguments.Skip(1).Any(argument => Unquoted(argument) is LambdaExpression key && IsEnum(key.Body)))
            {
                throw Refusal(node);
            }

            return base.VisitMethodCall(node);
        }

        private static Expression Unquoted(Expression expression) =>
            expression is UnaryExpression { NodeType: ExpressionType.Quote } quoted ? quoted.Operand : expression;

        /// <summary>Whether it is an enum, also as the number the compiler compares instead.</summary>
        private static bool IsEnum(Expression expression) =>
            (Nullable.GetUnderlyingType(expression.Type) ?? expression.Type).IsEnum
            || (expression is UnaryExpression { NodeType: ExpressionType.Convert } converted && IsEnum(converted.Operand));

        private static InvalidOperationException Refusal(Expression node) =>
            new($"An enum is kept as a word and has no order in the database; order it in memory: {node}");
    }
}
