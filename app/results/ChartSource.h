// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/RecordingSeries.h"
#include "app/document/ProjectDocument.h"
#include "app/results/ChartScale.h"
#include "app/run/LiveRunner.h"

#include <deque>
#include <map>

namespace linetwin::app {

class ChartDataMaker;

/// What all chart panels show: the newest result whose recording is ready to be drawn, and the part of the time axis,
/// which they share.
class ChartSource : public QObject {
    Q_OBJECT

public:
    ChartSource(const ProjectDocument& document, LiveRunner& runner, QObject* parent = nullptr);

    enum class State { Empty, Current, Updating, OutOfDate };
    State state() const { return m_state; }
    /// Null while there is no result to draw; then result() is, too.
    const std::shared_ptr<const ChartData>& data() const { return m_data; }
    /// Made from the recording of data(); has as many replications as are in.
    const LiveResultPointer& result() const { return m_result; }
    /// "Cosmetics line – Large buffer", of result().
    QString heading() const;

    bool hasStations() const { return !m_document.line().stations.empty(); }
    /// Of all that was shown since the document was opened, in shifts of this length: scenarios share their axes.
    const ChartScale& scale() const { return m_scale; }
    /// Axes reach further than what is shown now.
    bool isScaleWide() const { return m_data && m_scale != m_fittedScale; }
    /// Axes fit what is shown, and widen from there.
    void forgetScale();

    TimeRange whole() const { return m_whole; }
    TimeRange shown() const { return m_shown; }
    void setShown(TimeRange range);

    /// Whether a viewer shows what is drawn; asked of all viewers from the first one on. Of what none shows nothing is
    /// made: the newest result is taken up once one does.
    void setWanted(const QObject* viewer, bool isWanted);

    /// A new state of things; null has no result yet.
    void showResult(const LiveResultPointer& result, bool isCurrent, bool isRunning = true);

Q_SIGNALS:
    void stateChanged();
    void dataChanged();
    /// More replications are in; the recording is the same.
    void figuresChanged();
    void rangeChanged();

private:
    bool isWanted() const;
    void forgetAll();
    void startScale(const Change& change);
    void adopt(std::shared_ptr<const ChartData> data, const std::shared_ptr<const Recording>& recording);

    const ProjectDocument& m_document;
    ChartDataMaker* m_maker;
    State m_state = State::Empty;
    std::deque<LiveResultPointer> m_asked;    ///< the newest result of each recording that may still come
    std::map<const QObject*, bool> m_viewers; ///< and whether each shows it
    std::shared_ptr<const ChartData> m_data;
    LiveResultPointer m_result;
    ChartScale m_scale;
    ChartScale m_fittedScale;          ///< of m_data alone
    std::uint64_t m_scaleRevision = 0; ///< of the document, since which m_scale takes results in
    TimeRange m_whole;
    TimeRange m_shown;
};

} // namespace linetwin::app
